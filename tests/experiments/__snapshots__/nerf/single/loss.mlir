module attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>,
      %arg1: tensor<16x3xf32>,
      %arg2: tensor<1xf32>,
      %arg3: tensor<32x1xf32>,
      %arg4: tensor<12x16xf32>,
      %arg5: tensor<32xf32>,
      %arg6: tensor<30x32xf32>,
      %arg7: tensor<32xf32>,
      %arg8: tensor<32x32xf32>,
      %arg9: tensor<16xf32>,
      %arg10: tensor<32x16xf32>,
      %arg11: tensor<3xf32>,
      %arg12: tensor<32x3xf32>,
      %arg13: tensor<1xf32>,
      %arg14: tensor<64x1xf32>,
      %arg15: tensor<12x32xf32>,
      %arg16: tensor<64xf32>,
      %arg17: tensor<30x64xf32>,
      %arg18: tensor<64xf32>,
      %arg19: tensor<64x64xf32>,
      %arg20: tensor<64xf32>,
      %arg21: tensor<64x64xf32>,
      %arg22: tensor<64xf32>,
      %arg23: tensor<64x64xf32>,
      %arg24: tensor<32xf32>,
      %arg25: tensor<64x32xf32>,
      %arg26: tensor<512x3xf32>,
      %arg27: tensor<512x2xf32>,
      %arg28: tensor<512x6xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %1 = stablehlo.slice %arg28 [0:512, 0:3] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %4 = stablehlo.convert %c : (tensor<i32>) -> tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<512x24x25xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.convert %c_0 : (tensor<i32>) -> tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<512x24x25xf32>
    %8 = stablehlo.slice %arg27 [0:512, 1:2] : (tensor<512x2xf32>) -> tensor<512x1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x25xf32>
    %cst_1 = stablehlo.constant dense<[0.000000e+00, 1.000000e+00, 2.000000e+00, 3.000000e+00, 4.000000e+00, 5.000000e+00, 6.000000e+00, 7.000000e+00, 8.000000e+00, 9.000000e+00, 1.000000e+01, 1.100000e+01, 1.200000e+01, 1.300000e+01, 1.400000e+01, 1.500000e+01, 1.600000e+01, 1.700000e+01, 1.800000e+01, 1.900000e+01, 2.000000e+01, 2.100000e+01, 2.200000e+01, 2.300000e+01, 2.400000e+01]> : tensor<25xf32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [1] : (tensor<25xf32>) -> tensor<1x25xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x25xf32>) -> tensor<512x25xf32>
    %12 = stablehlo.add %9, %11 : tensor<512x25xf32>
    %cst_2 = stablehlo.constant dense<2.500000e+01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<512x25xf32>
    %14 = stablehlo.divide %12, %13 : tensor<512x25xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 2] : (tensor<512x25xf32>) -> tensor<512x1x25xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<512x1x25xf32>) -> tensor<512x24x25xf32>
    %17 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %18 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %cst_3 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %20 = stablehlo.slice %arg27 [0:512, 0:1] : (tensor<512x2xf32>) -> tensor<512x1xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<512x1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x24xf32>
    %cst_4 = stablehlo.constant dense<[2.500000e+00, 2.625000e+00, 2.750000e+00, 2.875000e+00, 3.000000e+00, 3.125000e+00, 3.250000e+00, 3.375000e+00, 3.500000e+00, 3.625000e+00, 3.750000e+00, 3.875000e+00, 4.000000e+00, 4.125000e+00, 4.250000e+00, 4.375000e+00, 4.500000e+00, 4.625000e+00, 4.750000e+00, 4.875000e+00, 5.000000e+00, 5.125000e+00, 5.250000e+00, 5.375000e+00]> : tensor<24xf32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x24xf32>) -> tensor<512x24xf32>
    %25 = stablehlo.add %22, %24 : tensor<512x24xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %28 = stablehlo.slice %arg28 [0:512, 3:6] : (tensor<512x6xf32>) -> tensor<512x3xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %31 = stablehlo.multiply %27, %30 : tensor<512x24x3xf32>
    %32 = stablehlo.add %18, %31 : tensor<512x24x3xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 3] : (tensor<512x24x3xf32>) -> tensor<512x24x1x3xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2, 3] : (tensor<512x24x1x3xf32>) -> tensor<512x24x10x3xf32>
    %cst_5 = stablehlo.constant dense<[2.500000e-01, 2.500000e-01, 5.000000e-01, 5.000000e-01, 1.000000e+00, 1.000000e+00, 2.000000e+00, 2.000000e+00, 4.000000e+00, 4.000000e+00]> : tensor<10xf32>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %38 = stablehlo.multiply %34, %37 : tensor<512x24x10x3xf32>
    %cst_6 = stablehlo.constant dense<[0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01]> : tensor<10xf32>
    %39 = stablehlo.broadcast_in_dim %cst_6, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %42 = stablehlo.add %38, %41 : tensor<512x24x10x3xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %44 = stablehlo.add %42, %43 : tensor<512x24x10x3xf32>
    %45 = stablehlo.floor %44 : tensor<512x24x10x3xf32>
    %46 = stablehlo.subtract %42, %45 : tensor<512x24x10x3xf32>
    %cst_8 = stablehlo.constant dense<-12.4688187> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %48 = stablehlo.multiply %46, %46 : tensor<512x24x10x3xf32>
    %49 = stablehlo.multiply %47, %48 : tensor<512x24x10x3xf32>
    %cst_9 = stablehlo.constant dense<41.3413658> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %51 = stablehlo.add %49, %50 : tensor<512x24x10x3xf32>
    %52 = stablehlo.multiply %51, %48 : tensor<512x24x10x3xf32>
    %cst_10 = stablehlo.constant dense<-76.6141434> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %54 = stablehlo.add %52, %53 : tensor<512x24x10x3xf32>
    %55 = stablehlo.multiply %54, %48 : tensor<512x24x10x3xf32>
    %cst_11 = stablehlo.constant dense<81.5999146> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %57 = stablehlo.add %55, %56 : tensor<512x24x10x3xf32>
    %58 = stablehlo.multiply %57, %48 : tensor<512x24x10x3xf32>
    %cst_12 = stablehlo.constant dense<-41.3415871> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %60 = stablehlo.add %58, %59 : tensor<512x24x10x3xf32>
    %61 = stablehlo.multiply %60, %48 : tensor<512x24x10x3xf32>
    %cst_13 = stablehlo.constant dense<6.283185> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %63 = stablehlo.add %61, %62 : tensor<512x24x10x3xf32>
    %64 = stablehlo.multiply %46, %63 : tensor<512x24x10x3xf32>
    %65 = stablehlo.reshape %64 : (tensor<512x24x10x3xf32>) -> tensor<12288x30xf32>
    %66 = stablehlo.dot_general %65, %arg6, contracting_dims = [1] x [0] : (tensor<12288x30xf32>, tensor<30x32xf32>) -> tensor<12288x32xf32>
    %67 = stablehlo.reshape %arg5 : (tensor<32xf32>) -> tensor<1x32xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<12288x32xf32>
    %69 = stablehlo.add %66, %68 : tensor<12288x32xf32>
    %70 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %71 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %72 = stablehlo.negate %69 : tensor<12288x32xf32>
    %73 = stablehlo.exponential %72 : tensor<12288x32xf32>
    %74 = stablehlo.add %71, %73 : tensor<12288x32xf32>
    %75 = stablehlo.divide %70, %74 : tensor<12288x32xf32>
    %76 = stablehlo.multiply %69, %75 : tensor<12288x32xf32>
    %77 = stablehlo.dot_general %76, %arg8, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x32xf32>) -> tensor<12288x32xf32>
    %78 = stablehlo.reshape %arg7 : (tensor<32xf32>) -> tensor<1x32xf32>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<12288x32xf32>
    %80 = stablehlo.add %77, %79 : tensor<12288x32xf32>
    %81 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %82 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %83 = stablehlo.negate %80 : tensor<12288x32xf32>
    %84 = stablehlo.exponential %83 : tensor<12288x32xf32>
    %85 = stablehlo.add %82, %84 : tensor<12288x32xf32>
    %86 = stablehlo.divide %81, %85 : tensor<12288x32xf32>
    %87 = stablehlo.multiply %80, %86 : tensor<12288x32xf32>
    %88 = stablehlo.dot_general %87, %arg3, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x1xf32>) -> tensor<12288x1xf32>
    %89 = stablehlo.reshape %arg2 : (tensor<1xf32>) -> tensor<1x1xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12288x1xf32>
    %91 = stablehlo.add %88, %90 : tensor<12288x1xf32>
    %cst_14 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %93 = stablehlo.subtract %91, %92 : tensor<12288x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %95 = stablehlo.subtract %93, %94 : tensor<12288x1xf32>
    %96 = stablehlo.compare NE, %95, %95, FLOAT : (tensor<12288x1xf32>, tensor<12288x1xf32>) -> tensor<12288x1xi1>
    %97 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %98 = stablehlo.add %93, %97 : tensor<12288x1xf32>
    %99 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %100 = stablehlo.maximum %93, %99 : tensor<12288x1xf32>
    %101 = stablehlo.abs %95 : tensor<12288x1xf32>
    %102 = stablehlo.negate %101 : tensor<12288x1xf32>
    %103 = stablehlo.exponential %102 : tensor<12288x1xf32>
    %104 = stablehlo.log_plus_one %103 : tensor<12288x1xf32>
    %105 = stablehlo.add %100, %104 : tensor<12288x1xf32>
    %106 = stablehlo.select %96, %98, %105 : tensor<12288x1xi1>, tensor<12288x1xf32>
    %107 = stablehlo.reshape %106 : (tensor<12288x1xf32>) -> tensor<512x24xf32>
    %108 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %109 = stablehlo.multiply %107, %108 : tensor<512x24xf32>
    %110 = stablehlo.negate %109 : tensor<512x24xf32>
    %111 = stablehlo.exponential %110 : tensor<512x24xf32>
    %112 = stablehlo.subtract %17, %111 : tensor<512x24xf32>
    %cst_16 = stablehlo.constant dense<"0x000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F0000803F0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F0000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F0000803F00000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000803F000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"> : tensor<24x24xf32>
    %113 = stablehlo.dot_general %109, %cst_16, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %114 = stablehlo.negate %113 : tensor<512x24xf32>
    %115 = stablehlo.exponential %114 : tensor<512x24xf32>
    %116 = stablehlo.multiply %112, %115 : tensor<512x24xf32>
    %cst_17 = stablehlo.constant dense<4.16666677E-4> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %118 = stablehlo.add %116, %117 : tensor<512x24xf32>
    %119 = stablehlo.reduce(%118 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x24xf32>
    %122 = stablehlo.divide %118, %121 : tensor<512x24xf32>
    %123 = stablehlo.dot_general %122, %cst_16, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %124 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x25xf32>
    %126 = stablehlo.subtract %16, %125 : tensor<512x24x25xf32>
    %127 = stablehlo.broadcast_in_dim %122, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %128 = stablehlo.broadcast_in_dim %127, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x25xf32>
    %129 = stablehlo.divide %126, %128 : tensor<512x24x25xf32>
    %130 = stablehlo.maximum %7, %129 : tensor<512x24x25xf32>
    %131 = stablehlo.minimum %5, %130 : tensor<512x24x25xf32>
    %cst_18 = stablehlo.constant dense<1.250000e-01> : tensor<24xf32>
    %132 = stablehlo.broadcast_in_dim %cst_18, dims = [0] : (tensor<24xf32>) -> tensor<24x1xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [1, 2] : (tensor<24x1xf32>) -> tensor<1x24x1xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1, 2] : (tensor<1x24x1xf32>) -> tensor<512x24x25xf32>
    %135 = stablehlo.multiply %131, %134 : tensor<512x24x25xf32>
    %136 = stablehlo.reduce(%135 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<512x24x25xf32>, tensor<f32>) -> tensor<512x25xf32>
    %cst_19 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<512x25xf32>
    %138 = stablehlo.add %136, %137 : tensor<512x25xf32>
    %139 = stablehlo.slice %138 [0:512, 1:25] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %140 = stablehlo.slice %138 [0:512, 0:24] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %141 = stablehlo.add %139, %140 : tensor<512x24xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<512x24xf32>
    %143 = stablehlo.divide %141, %142 : tensor<512x24xf32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %146 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2] : (tensor<512x1x3xf32>) -> tensor<512x24x3xf32>
    %147 = stablehlo.multiply %145, %146 : tensor<512x24x3xf32>
    %148 = stablehlo.add %3, %147 : tensor<512x24x3xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 3] : (tensor<512x24x3xf32>) -> tensor<512x24x1x3xf32>
    %150 = stablehlo.broadcast_in_dim %149, dims = [0, 1, 2, 3] : (tensor<512x24x1x3xf32>) -> tensor<512x24x10x3xf32>
    %151 = stablehlo.broadcast_in_dim %cst_5, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %152 = stablehlo.broadcast_in_dim %151, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %154 = stablehlo.multiply %150, %153 : tensor<512x24x10x3xf32>
    %155 = stablehlo.broadcast_in_dim %cst_6, dims = [0] : (tensor<10xf32>) -> tensor<10x1xf32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [2, 3] : (tensor<10x1xf32>) -> tensor<1x1x10x1xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0, 1, 2, 3] : (tensor<1x1x10x1xf32>) -> tensor<512x24x10x3xf32>
    %158 = stablehlo.add %154, %157 : tensor<512x24x10x3xf32>
    %159 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %160 = stablehlo.add %158, %159 : tensor<512x24x10x3xf32>
    %161 = stablehlo.floor %160 : tensor<512x24x10x3xf32>
    %162 = stablehlo.subtract %158, %161 : tensor<512x24x10x3xf32>
    %163 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %164 = stablehlo.multiply %162, %162 : tensor<512x24x10x3xf32>
    %165 = stablehlo.multiply %163, %164 : tensor<512x24x10x3xf32>
    %166 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %167 = stablehlo.add %165, %166 : tensor<512x24x10x3xf32>
    %168 = stablehlo.multiply %167, %164 : tensor<512x24x10x3xf32>
    %169 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %170 = stablehlo.add %168, %169 : tensor<512x24x10x3xf32>
    %171 = stablehlo.multiply %170, %164 : tensor<512x24x10x3xf32>
    %172 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %173 = stablehlo.add %171, %172 : tensor<512x24x10x3xf32>
    %174 = stablehlo.multiply %173, %164 : tensor<512x24x10x3xf32>
    %175 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %176 = stablehlo.add %174, %175 : tensor<512x24x10x3xf32>
    %177 = stablehlo.multiply %176, %164 : tensor<512x24x10x3xf32>
    %178 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<512x24x10x3xf32>
    %179 = stablehlo.add %177, %178 : tensor<512x24x10x3xf32>
    %180 = stablehlo.multiply %162, %179 : tensor<512x24x10x3xf32>
    %181 = stablehlo.reshape %180 : (tensor<512x24x10x3xf32>) -> tensor<12288x30xf32>
    %182 = stablehlo.dot_general %181, %arg17, contracting_dims = [1] x [0] : (tensor<12288x30xf32>, tensor<30x64xf32>) -> tensor<12288x64xf32>
    %183 = stablehlo.reshape %arg16 : (tensor<64xf32>) -> tensor<1x64xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %185 = stablehlo.add %182, %184 : tensor<12288x64xf32>
    %186 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %187 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %188 = stablehlo.negate %185 : tensor<12288x64xf32>
    %189 = stablehlo.exponential %188 : tensor<12288x64xf32>
    %190 = stablehlo.add %187, %189 : tensor<12288x64xf32>
    %191 = stablehlo.divide %186, %190 : tensor<12288x64xf32>
    %192 = stablehlo.multiply %185, %191 : tensor<12288x64xf32>
    %193 = stablehlo.dot_general %192, %arg19, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x64xf32>) -> tensor<12288x64xf32>
    %194 = stablehlo.reshape %arg18 : (tensor<64xf32>) -> tensor<1x64xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %196 = stablehlo.add %193, %195 : tensor<12288x64xf32>
    %197 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %198 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %199 = stablehlo.negate %196 : tensor<12288x64xf32>
    %200 = stablehlo.exponential %199 : tensor<12288x64xf32>
    %201 = stablehlo.add %198, %200 : tensor<12288x64xf32>
    %202 = stablehlo.divide %197, %201 : tensor<12288x64xf32>
    %203 = stablehlo.multiply %196, %202 : tensor<12288x64xf32>
    %204 = stablehlo.dot_general %203, %arg21, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x64xf32>) -> tensor<12288x64xf32>
    %205 = stablehlo.reshape %arg20 : (tensor<64xf32>) -> tensor<1x64xf32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %207 = stablehlo.add %204, %206 : tensor<12288x64xf32>
    %208 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %209 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %210 = stablehlo.negate %207 : tensor<12288x64xf32>
    %211 = stablehlo.exponential %210 : tensor<12288x64xf32>
    %212 = stablehlo.add %209, %211 : tensor<12288x64xf32>
    %213 = stablehlo.divide %208, %212 : tensor<12288x64xf32>
    %214 = stablehlo.multiply %207, %213 : tensor<12288x64xf32>
    %215 = stablehlo.dot_general %214, %arg23, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x64xf32>) -> tensor<12288x64xf32>
    %216 = stablehlo.reshape %arg22 : (tensor<64xf32>) -> tensor<1x64xf32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0, 1] : (tensor<1x64xf32>) -> tensor<12288x64xf32>
    %218 = stablehlo.add %215, %217 : tensor<12288x64xf32>
    %219 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %220 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x64xf32>
    %221 = stablehlo.negate %218 : tensor<12288x64xf32>
    %222 = stablehlo.exponential %221 : tensor<12288x64xf32>
    %223 = stablehlo.add %220, %222 : tensor<12288x64xf32>
    %224 = stablehlo.divide %219, %223 : tensor<12288x64xf32>
    %225 = stablehlo.multiply %218, %224 : tensor<12288x64xf32>
    %226 = stablehlo.dot_general %225, %arg14, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x1xf32>) -> tensor<12288x1xf32>
    %227 = stablehlo.reshape %arg13 : (tensor<1xf32>) -> tensor<1x1xf32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<12288x1xf32>
    %229 = stablehlo.add %226, %228 : tensor<12288x1xf32>
    %230 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %231 = stablehlo.subtract %229, %230 : tensor<12288x1xf32>
    %232 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %233 = stablehlo.subtract %231, %232 : tensor<12288x1xf32>
    %234 = stablehlo.compare NE, %233, %233, FLOAT : (tensor<12288x1xf32>, tensor<12288x1xf32>) -> tensor<12288x1xi1>
    %235 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %236 = stablehlo.add %231, %235 : tensor<12288x1xf32>
    %237 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12288x1xf32>
    %238 = stablehlo.maximum %231, %237 : tensor<12288x1xf32>
    %239 = stablehlo.abs %233 : tensor<12288x1xf32>
    %240 = stablehlo.negate %239 : tensor<12288x1xf32>
    %241 = stablehlo.exponential %240 : tensor<12288x1xf32>
    %242 = stablehlo.log_plus_one %241 : tensor<12288x1xf32>
    %243 = stablehlo.add %238, %242 : tensor<12288x1xf32>
    %244 = stablehlo.select %234, %236, %243 : tensor<12288x1xi1>, tensor<12288x1xf32>
    %245 = stablehlo.reshape %244 : (tensor<12288x1xf32>) -> tensor<512x24xf32>
    %246 = stablehlo.slice %138 [0:512, 1:25] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %247 = stablehlo.slice %138 [0:512, 0:24] : (tensor<512x25xf32>) -> tensor<512x24xf32>
    %248 = stablehlo.subtract %246, %247 : tensor<512x24xf32>
    %249 = stablehlo.multiply %245, %248 : tensor<512x24xf32>
    %250 = stablehlo.negate %249 : tensor<512x24xf32>
    %251 = stablehlo.exponential %250 : tensor<512x24xf32>
    %252 = stablehlo.subtract %0, %251 : tensor<512x24xf32>
    %253 = stablehlo.dot_general %249, %cst_16, contracting_dims = [1] x [0] : (tensor<512x24xf32>, tensor<24x24xf32>) -> tensor<512x24xf32>
    %254 = stablehlo.negate %253 : tensor<512x24xf32>
    %255 = stablehlo.exponential %254 : tensor<512x24xf32>
    %256 = stablehlo.multiply %252, %255 : tensor<512x24xf32>
    %257 = stablehlo.broadcast_in_dim %256, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %258 = stablehlo.broadcast_in_dim %257, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %259 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %260 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %261 = stablehlo.dot_general %225, %arg25, contracting_dims = [1] x [0] : (tensor<12288x64xf32>, tensor<64x32xf32>) -> tensor<12288x32xf32>
    %262 = stablehlo.reshape %arg24 : (tensor<32xf32>) -> tensor<1x32xf32>
    %263 = stablehlo.broadcast_in_dim %262, dims = [0, 1] : (tensor<1x32xf32>) -> tensor<12288x32xf32>
    %264 = stablehlo.add %261, %263 : tensor<12288x32xf32>
    %265 = stablehlo.reshape %264 : (tensor<12288x32xf32>) -> tensor<512x24x32xf32>
    %266 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %267 = stablehlo.broadcast_in_dim %266, dims = [0, 1, 2, 3] : (tensor<512x1x1x3xf32>) -> tensor<512x1x4x3xf32>
    %cst_21 = stablehlo.constant dense<[2.500000e-01, 2.500000e-01, 5.000000e-01, 5.000000e-01]> : tensor<4xf32>
    %268 = stablehlo.broadcast_in_dim %cst_21, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %269 = stablehlo.broadcast_in_dim %268, dims = [2, 3] : (tensor<4x1xf32>) -> tensor<1x1x4x1xf32>
    %270 = stablehlo.broadcast_in_dim %269, dims = [0, 1, 2, 3] : (tensor<1x1x4x1xf32>) -> tensor<512x1x4x3xf32>
    %271 = stablehlo.multiply %267, %270 : tensor<512x1x4x3xf32>
    %cst_22 = stablehlo.constant dense<[0.000000e+00, 2.500000e-01, 0.000000e+00, 2.500000e-01]> : tensor<4xf32>
    %272 = stablehlo.broadcast_in_dim %cst_22, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %273 = stablehlo.broadcast_in_dim %272, dims = [2, 3] : (tensor<4x1xf32>) -> tensor<1x1x4x1xf32>
    %274 = stablehlo.broadcast_in_dim %273, dims = [0, 1, 2, 3] : (tensor<1x1x4x1xf32>) -> tensor<512x1x4x3xf32>
    %275 = stablehlo.add %271, %274 : tensor<512x1x4x3xf32>
    %276 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %277 = stablehlo.add %275, %276 : tensor<512x1x4x3xf32>
    %278 = stablehlo.floor %277 : tensor<512x1x4x3xf32>
    %279 = stablehlo.subtract %275, %278 : tensor<512x1x4x3xf32>
    %280 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %281 = stablehlo.multiply %279, %279 : tensor<512x1x4x3xf32>
    %282 = stablehlo.multiply %280, %281 : tensor<512x1x4x3xf32>
    %283 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %284 = stablehlo.add %282, %283 : tensor<512x1x4x3xf32>
    %285 = stablehlo.multiply %284, %281 : tensor<512x1x4x3xf32>
    %286 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %287 = stablehlo.add %285, %286 : tensor<512x1x4x3xf32>
    %288 = stablehlo.multiply %287, %281 : tensor<512x1x4x3xf32>
    %289 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %290 = stablehlo.add %288, %289 : tensor<512x1x4x3xf32>
    %291 = stablehlo.multiply %290, %281 : tensor<512x1x4x3xf32>
    %292 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %293 = stablehlo.add %291, %292 : tensor<512x1x4x3xf32>
    %294 = stablehlo.multiply %293, %281 : tensor<512x1x4x3xf32>
    %295 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<512x1x4x3xf32>
    %296 = stablehlo.add %294, %295 : tensor<512x1x4x3xf32>
    %297 = stablehlo.multiply %279, %296 : tensor<512x1x4x3xf32>
    %298 = stablehlo.reshape %297 : (tensor<512x1x4x3xf32>) -> tensor<512x12xf32>
    %299 = stablehlo.dot_general %298, %arg15, contracting_dims = [1] x [0] : (tensor<512x12xf32>, tensor<12x32xf32>) -> tensor<512x32xf32>
    %300 = stablehlo.broadcast_in_dim %299, dims = [0, 2] : (tensor<512x32xf32>) -> tensor<512x1x32xf32>
    %301 = stablehlo.broadcast_in_dim %300, dims = [0, 1, 2] : (tensor<512x1x32xf32>) -> tensor<512x24x32xf32>
    %302 = stablehlo.add %265, %301 : tensor<512x24x32xf32>
    %303 = stablehlo.reshape %302 : (tensor<512x24x32xf32>) -> tensor<12288x32xf32>
    %304 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %305 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x32xf32>
    %306 = stablehlo.negate %303 : tensor<12288x32xf32>
    %307 = stablehlo.exponential %306 : tensor<12288x32xf32>
    %308 = stablehlo.add %305, %307 : tensor<12288x32xf32>
    %309 = stablehlo.divide %304, %308 : tensor<12288x32xf32>
    %310 = stablehlo.multiply %303, %309 : tensor<12288x32xf32>
    %311 = stablehlo.dot_general %310, %arg12, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x3xf32>) -> tensor<12288x3xf32>
    %312 = stablehlo.reshape %arg11 : (tensor<3xf32>) -> tensor<1x3xf32>
    %313 = stablehlo.broadcast_in_dim %312, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<12288x3xf32>
    %314 = stablehlo.add %311, %313 : tensor<12288x3xf32>
    %315 = stablehlo.negate %314 : tensor<12288x3xf32>
    %316 = stablehlo.exponential %315 : tensor<12288x3xf32>
    %317 = stablehlo.add %260, %316 : tensor<12288x3xf32>
    %318 = stablehlo.divide %259, %317 : tensor<12288x3xf32>
    %319 = stablehlo.reshape %318 : (tensor<12288x3xf32>) -> tensor<512x24x3xf32>
    %320 = stablehlo.multiply %258, %319 : tensor<512x24x3xf32>
    %321 = stablehlo.reduce(%320 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x3xf32>
    %322 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %323 = stablehlo.reduce(%256 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %324 = stablehlo.broadcast_in_dim %323, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %325 = stablehlo.subtract %322, %324 : tensor<512x1xf32>
    %326 = stablehlo.broadcast_in_dim %325, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x3xf32>
    %327 = stablehlo.add %321, %326 : tensor<512x3xf32>
    %328 = stablehlo.subtract %327, %arg26 : tensor<512x3xf32>
    %329 = stablehlo.multiply %328, %328 : tensor<512x3xf32>
    %330 = stablehlo.reduce(%329 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<512xf32>
    %cst_23 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %331 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %332 = stablehlo.divide %330, %331 : tensor<512xf32>
    %cst_24 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %333 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %334 = stablehlo.broadcast_in_dim %116, dims = [0, 1] : (tensor<512x24xf32>) -> tensor<512x24x1xf32>
    %335 = stablehlo.broadcast_in_dim %334, dims = [0, 1, 2] : (tensor<512x24x1xf32>) -> tensor<512x24x3xf32>
    %336 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %337 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x3xf32>
    %338 = stablehlo.dot_general %87, %arg10, contracting_dims = [1] x [0] : (tensor<12288x32xf32>, tensor<32x16xf32>) -> tensor<12288x16xf32>
    %339 = stablehlo.reshape %arg9 : (tensor<16xf32>) -> tensor<1x16xf32>
    %340 = stablehlo.broadcast_in_dim %339, dims = [0, 1] : (tensor<1x16xf32>) -> tensor<12288x16xf32>
    %341 = stablehlo.add %338, %340 : tensor<12288x16xf32>
    %342 = stablehlo.reshape %341 : (tensor<12288x16xf32>) -> tensor<512x24x16xf32>
    %343 = stablehlo.dot_general %298, %arg4, contracting_dims = [1] x [0] : (tensor<512x12xf32>, tensor<12x16xf32>) -> tensor<512x16xf32>
    %344 = stablehlo.broadcast_in_dim %343, dims = [0, 2] : (tensor<512x16xf32>) -> tensor<512x1x16xf32>
    %345 = stablehlo.broadcast_in_dim %344, dims = [0, 1, 2] : (tensor<512x1x16xf32>) -> tensor<512x24x16xf32>
    %346 = stablehlo.add %342, %345 : tensor<512x24x16xf32>
    %347 = stablehlo.reshape %346 : (tensor<512x24x16xf32>) -> tensor<12288x16xf32>
    %348 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x16xf32>
    %349 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12288x16xf32>
    %350 = stablehlo.negate %347 : tensor<12288x16xf32>
    %351 = stablehlo.exponential %350 : tensor<12288x16xf32>
    %352 = stablehlo.add %349, %351 : tensor<12288x16xf32>
    %353 = stablehlo.divide %348, %352 : tensor<12288x16xf32>
    %354 = stablehlo.multiply %347, %353 : tensor<12288x16xf32>
    %355 = stablehlo.dot_general %354, %arg1, contracting_dims = [1] x [0] : (tensor<12288x16xf32>, tensor<16x3xf32>) -> tensor<12288x3xf32>
    %356 = stablehlo.reshape %arg0 : (tensor<3xf32>) -> tensor<1x3xf32>
    %357 = stablehlo.broadcast_in_dim %356, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<12288x3xf32>
    %358 = stablehlo.add %355, %357 : tensor<12288x3xf32>
    %359 = stablehlo.negate %358 : tensor<12288x3xf32>
    %360 = stablehlo.exponential %359 : tensor<12288x3xf32>
    %361 = stablehlo.add %337, %360 : tensor<12288x3xf32>
    %362 = stablehlo.divide %336, %361 : tensor<12288x3xf32>
    %363 = stablehlo.reshape %362 : (tensor<12288x3xf32>) -> tensor<512x24x3xf32>
    %364 = stablehlo.multiply %335, %363 : tensor<512x24x3xf32>
    %365 = stablehlo.reduce(%364 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<512x24x3xf32>, tensor<f32>) -> tensor<512x3xf32>
    %366 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1xf32>
    %367 = stablehlo.reduce(%116 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<512x24xf32>, tensor<f32>) -> tensor<512xf32>
    %368 = stablehlo.broadcast_in_dim %367, dims = [0] : (tensor<512xf32>) -> tensor<512x1xf32>
    %369 = stablehlo.subtract %366, %368 : tensor<512x1xf32>
    %370 = stablehlo.broadcast_in_dim %369, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x3xf32>
    %371 = stablehlo.add %365, %370 : tensor<512x3xf32>
    %372 = stablehlo.subtract %371, %arg26 : tensor<512x3xf32>
    %373 = stablehlo.multiply %372, %372 : tensor<512x3xf32>
    %374 = stablehlo.reduce(%373 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<512x3xf32>, tensor<f32>) -> tensor<512xf32>
    %375 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %376 = stablehlo.divide %374, %375 : tensor<512xf32>
    %377 = stablehlo.multiply %333, %376 : tensor<512xf32>
    %378 = stablehlo.add %332, %377 : tensor<512xf32>
    %379 = stablehlo.reduce(%378 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<512xf32>, tensor<f32>) -> tensor<f32>
    %cst_25 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %380 = stablehlo.divide %379, %cst_25 : tensor<f32>
    return %380 : tensor<f32>
  }
}
