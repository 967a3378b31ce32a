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
      %arg28: tensor<512x6xf32>,
      %arg29: tensor<512xf32>) -> (tensor<f32> {jax.result_info = "result['count']"},
      tensor<f32> {jax.result_info = "result['loss']"},
      tensor<f32> {jax.result_info = "result['mse']"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg29 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<512xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %cst_1 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %3 = stablehlo.broadcast_in_dim %arg28, dims = [0, 2] : (tensor<512x6xf32>) -> tensor<512x1x6xf32>
    %4 = stablehlo.slice %3 [0:512, 0:1, 0:3] : (tensor<512x1x6xf32>) -> tensor<512x1x3xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2, 3] : (tensor<512x1x1x3xf32>) -> tensor<512x1x24x3xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %7 = stablehlo.convert %c : (tensor<i32>) -> tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<512x1x24x25xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.convert %c_2 : (tensor<i32>) -> tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<512x1x24x25xf32>
    %11 = stablehlo.broadcast_in_dim %arg27, dims = [0, 2] : (tensor<512x2xf32>) -> tensor<512x1x2xf32>
    %12 = stablehlo.slice %11 [0:512, 0:1, 1:2] : (tensor<512x1x2xf32>) -> tensor<512x1x1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2] : (tensor<512x1x1xf32>) -> tensor<512x1x25xf32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %16 = stablehlo.iota dim = 0 : tensor<25xf32>
    %17 = stablehlo.multiply %15, %16 : tensor<25xf32>
    %18 = stablehlo.add %14, %17 : tensor<25xf32>
    %19 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %20 = stablehlo.multiply %18, %19 : tensor<25xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<25xf32>) -> tensor<1x25xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [1, 2] : (tensor<1x25xf32>) -> tensor<1x1x25xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1, 2] : (tensor<1x1x25xf32>) -> tensor<512x1x25xf32>
    %24 = stablehlo.add %13, %23 : tensor<512x1x25xf32>
    %cst_3 = stablehlo.constant dense<2.500000e+01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<512x1x25xf32>
    %26 = stablehlo.divide %24, %25 : tensor<512x1x25xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 3] : (tensor<512x1x25xf32>) -> tensor<512x1x1x25xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2, 3] : (tensor<512x1x1x25xf32>) -> tensor<512x1x24x25xf32>
    %29 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %30 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %31 = stablehlo.slice %3 [0:512, 0:1, 0:3] : (tensor<512x1x6xf32>) -> tensor<512x1x3xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1, 2, 3] : (tensor<512x1x1x3xf32>) -> tensor<512x1x24x3xf32>
    %34 = stablehlo.slice %11 [0:512, 0:1, 0:1] : (tensor<512x1x2xf32>) -> tensor<512x1x1xf32>
    %cst_4 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<512x1x1xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<512x1x1xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<512x1x1xf32>) -> tensor<512x1x24xf32>
    %38 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %39 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %40 = stablehlo.iota dim = 0 : tensor<25xf32>
    %41 = stablehlo.multiply %39, %40 : tensor<25xf32>
    %42 = stablehlo.add %38, %41 : tensor<25xf32>
    %43 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<25xf32>
    %cst_5 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %46 = stablehlo.add %44, %45 : tensor<25xf32>
    %47 = stablehlo.slice %46 [0:24] : (tensor<25xf32>) -> tensor<24xf32>
    %48 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %49 = stablehlo.multiply %47, %48 : tensor<24xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [1, 2] : (tensor<1x24xf32>) -> tensor<1x1x24xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<512x1x24xf32>
    %53 = stablehlo.add %37, %52 : tensor<512x1x24xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<512x1x24xf32>) -> tensor<512x1x24x1xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2, 3] : (tensor<512x1x24x1xf32>) -> tensor<512x1x24x3xf32>
    %56 = stablehlo.slice %3 [0:512, 0:1, 3:6] : (tensor<512x1x6xf32>) -> tensor<512x1x3xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2, 3] : (tensor<512x1x1x3xf32>) -> tensor<512x1x24x3xf32>
    %59 = stablehlo.multiply %55, %58 : tensor<512x1x24x3xf32>
    %60 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x3xf32>
    %61 = stablehlo.multiply %59, %60 : tensor<512x1x24x3xf32>
    %62 = stablehlo.add %33, %61 : tensor<512x1x24x3xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 2, 4] : (tensor<512x1x24x3xf32>) -> tensor<512x1x24x1x3xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2, 3, 4] : (tensor<512x1x24x1x3xf32>) -> tensor<512x1x24x5x3xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %66 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %67 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %68 = stablehlo.iota dim = 0 : tensor<5xf32>
    %69 = stablehlo.multiply %67, %68 : tensor<5xf32>
    %70 = stablehlo.add %66, %69 : tensor<5xf32>
    %71 = stablehlo.power %65, %70 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<1.57079637> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %73 = stablehlo.multiply %71, %72 : tensor<5xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [2, 3] : (tensor<5x1xf32>) -> tensor<1x1x5x1xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [1, 2, 3, 4] : (tensor<1x1x5x1xf32>) -> tensor<1x1x1x5x1xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1, 2, 3, 4] : (tensor<1x1x1x5x1xf32>) -> tensor<512x1x24x5x3xf32>
    %78 = stablehlo.multiply %64, %77 : tensor<512x1x24x5x3xf32>
    %79 = stablehlo.reshape %78 : (tensor<512x1x24x5x3xf32>) -> tensor<512x1x24x15xf32>
    %80 = stablehlo.sine %79 : tensor<512x1x24x15xf32>
    %81 = stablehlo.cosine %79 : tensor<512x1x24x15xf32>
    %82 = stablehlo.concatenate %80, %81, dim = 3 : (tensor<512x1x24x15xf32>, tensor<512x1x24x15xf32>) -> tensor<512x1x24x30xf32>
    %83 = stablehlo.dot_general %82, %arg6, contracting_dims = [3] x [0] : (tensor<512x1x24x30xf32>, tensor<30x32xf32>) -> tensor<512x1x24x32xf32>
    %84 = stablehlo.reshape %arg5 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [1, 2, 3] : (tensor<1x1x32xf32>) -> tensor<1x1x1x32xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<512x1x24x32xf32>
    %87 = stablehlo.add %83, %86 : tensor<512x1x24x32xf32>
    %88 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x32xf32>
    %89 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x32xf32>
    %90 = stablehlo.negate %87 : tensor<512x1x24x32xf32>
    %91 = stablehlo.exponential %90 : tensor<512x1x24x32xf32>
    %92 = stablehlo.add %89, %91 : tensor<512x1x24x32xf32>
    %93 = stablehlo.divide %88, %92 : tensor<512x1x24x32xf32>
    %94 = stablehlo.multiply %87, %93 : tensor<512x1x24x32xf32>
    %95 = stablehlo.dot_general %94, %arg8, contracting_dims = [3] x [0] : (tensor<512x1x24x32xf32>, tensor<32x32xf32>) -> tensor<512x1x24x32xf32>
    %96 = stablehlo.reshape %arg7 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [1, 2, 3] : (tensor<1x1x32xf32>) -> tensor<1x1x1x32xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<512x1x24x32xf32>
    %99 = stablehlo.add %95, %98 : tensor<512x1x24x32xf32>
    %100 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x32xf32>
    %101 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x32xf32>
    %102 = stablehlo.negate %99 : tensor<512x1x24x32xf32>
    %103 = stablehlo.exponential %102 : tensor<512x1x24x32xf32>
    %104 = stablehlo.add %101, %103 : tensor<512x1x24x32xf32>
    %105 = stablehlo.divide %100, %104 : tensor<512x1x24x32xf32>
    %106 = stablehlo.multiply %99, %105 : tensor<512x1x24x32xf32>
    %107 = stablehlo.dot_general %106, %arg3, contracting_dims = [3] x [0] : (tensor<512x1x24x32xf32>, tensor<32x1xf32>) -> tensor<512x1x24x1xf32>
    %108 = stablehlo.reshape %arg2 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [1, 2, 3] : (tensor<1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<512x1x24x1xf32>
    %111 = stablehlo.add %107, %110 : tensor<512x1x24x1xf32>
    %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<512x1x24x1xf32>
    %113 = stablehlo.subtract %111, %112 : tensor<512x1x24x1xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x1x24x1xf32>
    %115 = stablehlo.compare GT, %113, %114, FLOAT : (tensor<512x1x24x1xf32>, tensor<512x1x24x1xf32>) -> tensor<512x1x24x1xi1>
    %116 = stablehlo.exponential %113 : tensor<512x1x24x1xf32>
    %117 = stablehlo.log_plus_one %116 : tensor<512x1x24x1xf32>
    %118 = stablehlo.select %115, %113, %117 : tensor<512x1x24x1xi1>, tensor<512x1x24x1xf32>
    %119 = stablehlo.reshape %118 : (tensor<512x1x24x1xf32>) -> tensor<512x1x24xf32>
    %120 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %121 = stablehlo.multiply %119, %120 : tensor<512x1x24xf32>
    %122 = stablehlo.multiply %30, %121 : tensor<512x1x24xf32>
    %123 = stablehlo.exponential %122 : tensor<512x1x24xf32>
    %124 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %125 = stablehlo.multiply %123, %124 : tensor<512x1x24xf32>
    %126 = stablehlo.subtract %29, %125 : tensor<512x1x24xf32>
    %127 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %128 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %129 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %130 = stablehlo.iota dim = 0 : tensor<24xi32>
    %131 = stablehlo.multiply %129, %130 : tensor<24xi32>
    %132 = stablehlo.add %128, %131 : tensor<24xi32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<24x1xi32>) -> tensor<24x24xi32>
    %135 = stablehlo.broadcast_in_dim %132, dims = [1] : (tensor<24xi32>) -> tensor<1x24xi32>
    %136 = stablehlo.broadcast_in_dim %135, dims = [0, 1] : (tensor<1x24xi32>) -> tensor<24x24xi32>
    %137 = stablehlo.compare LT, %134, %136, SIGNED : (tensor<24x24xi32>, tensor<24x24xi32>) -> tensor<24x24xi1>
    %138 = stablehlo.convert %137 : (tensor<24x24xi1>) -> tensor<24x24xf32>
    %139 = stablehlo.dot_general %121, %138, contracting_dims = [2] x [0] : (tensor<512x1x24xf32>, tensor<24x24xf32>) -> tensor<512x1x24xf32>
    %140 = stablehlo.multiply %127, %139 : tensor<512x1x24xf32>
    %141 = stablehlo.exponential %140 : tensor<512x1x24xf32>
    %142 = stablehlo.multiply %126, %141 : tensor<512x1x24xf32>
    %cst_10 = stablehlo.constant dense<4.16666677E-4> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %144 = stablehlo.add %142, %143 : tensor<512x1x24xf32>
    %145 = stablehlo.reduce(%144 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<512x1x24xf32>, tensor<f32>) -> tensor<512x1xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x1x1xf32>
    %147 = stablehlo.broadcast_in_dim %146, dims = [0, 1, 2] : (tensor<512x1x1xf32>) -> tensor<512x1x24xf32>
    %148 = stablehlo.divide %144, %147 : tensor<512x1x24xf32>
    %149 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %150 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %151 = stablehlo.iota dim = 0 : tensor<24xi32>
    %152 = stablehlo.multiply %150, %151 : tensor<24xi32>
    %153 = stablehlo.add %149, %152 : tensor<24xi32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %155 = stablehlo.broadcast_in_dim %154, dims = [0, 1] : (tensor<24x1xi32>) -> tensor<24x24xi32>
    %156 = stablehlo.broadcast_in_dim %153, dims = [1] : (tensor<24xi32>) -> tensor<1x24xi32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [0, 1] : (tensor<1x24xi32>) -> tensor<24x24xi32>
    %158 = stablehlo.compare LT, %155, %157, SIGNED : (tensor<24x24xi32>, tensor<24x24xi32>) -> tensor<24x24xi1>
    %159 = stablehlo.convert %158 : (tensor<24x24xi1>) -> tensor<24x24xf32>
    %160 = stablehlo.dot_general %148, %159, contracting_dims = [2] x [0] : (tensor<512x1x24xf32>, tensor<24x24xf32>) -> tensor<512x1x24xf32>
    %161 = stablehlo.broadcast_in_dim %160, dims = [0, 1, 2] : (tensor<512x1x24xf32>) -> tensor<512x1x24x1xf32>
    %162 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x1xf32>
    %163 = stablehlo.multiply %161, %162 : tensor<512x1x24x1xf32>
    %164 = stablehlo.broadcast_in_dim %163, dims = [0, 1, 2, 3] : (tensor<512x1x24x1xf32>) -> tensor<512x1x24x25xf32>
    %165 = stablehlo.subtract %28, %164 : tensor<512x1x24x25xf32>
    %166 = stablehlo.broadcast_in_dim %148, dims = [0, 1, 2] : (tensor<512x1x24xf32>) -> tensor<512x1x24x1xf32>
    %167 = stablehlo.broadcast_in_dim %166, dims = [0, 1, 2, 3] : (tensor<512x1x24x1xf32>) -> tensor<512x1x24x25xf32>
    %168 = stablehlo.divide %165, %167 : tensor<512x1x24x25xf32>
    %169 = stablehlo.maximum %10, %168 : tensor<512x1x24x25xf32>
    %170 = stablehlo.minimum %8, %169 : tensor<512x1x24x25xf32>
    %171 = stablehlo.slice %46 [1:25] : (tensor<25xf32>) -> tensor<24xf32>
    %172 = stablehlo.slice %46 [0:24] : (tensor<25xf32>) -> tensor<24xf32>
    %173 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %174 = stablehlo.multiply %172, %173 : tensor<24xf32>
    %175 = stablehlo.subtract %171, %174 : tensor<24xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0] : (tensor<24xf32>) -> tensor<24x1xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [1, 2] : (tensor<24x1xf32>) -> tensor<1x24x1xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [1, 2, 3] : (tensor<1x24x1xf32>) -> tensor<1x1x24x1xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0, 1, 2, 3] : (tensor<1x1x24x1xf32>) -> tensor<512x1x24x25xf32>
    %180 = stablehlo.multiply %170, %179 : tensor<512x1x24x25xf32>
    %181 = stablehlo.reduce(%180 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<512x1x24x25xf32>, tensor<f32>) -> tensor<512x1x25xf32>
    %182 = stablehlo.slice %46 [0:1] : (tensor<25xf32>) -> tensor<1xf32>
    %183 = stablehlo.reshape %182 : (tensor<1xf32>) -> tensor<f32>
    %184 = stablehlo.multiply %183, %cst_0 : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [] : (tensor<f32>) -> tensor<512x1x25xf32>
    %186 = stablehlo.add %181, %185 : tensor<512x1x25xf32>
    %187 = stablehlo.slice %186 [0:512, 0:1, 1:25] : (tensor<512x1x25xf32>) -> tensor<512x1x24xf32>
    %188 = stablehlo.slice %186 [0:512, 0:1, 0:24] : (tensor<512x1x25xf32>) -> tensor<512x1x24xf32>
    %189 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %190 = stablehlo.multiply %188, %189 : tensor<512x1x24xf32>
    %191 = stablehlo.add %187, %190 : tensor<512x1x24xf32>
    %192 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %193 = stablehlo.divide %191, %192 : tensor<512x1x24xf32>
    %194 = stablehlo.broadcast_in_dim %193, dims = [0, 1, 2] : (tensor<512x1x24xf32>) -> tensor<512x1x24x1xf32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [0, 1, 2, 3] : (tensor<512x1x24x1xf32>) -> tensor<512x1x24x3xf32>
    %196 = stablehlo.slice %3 [0:512, 0:1, 3:6] : (tensor<512x1x6xf32>) -> tensor<512x1x3xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %198 = stablehlo.broadcast_in_dim %197, dims = [0, 1, 2, 3] : (tensor<512x1x1x3xf32>) -> tensor<512x1x24x3xf32>
    %199 = stablehlo.multiply %195, %198 : tensor<512x1x24x3xf32>
    %200 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x3xf32>
    %201 = stablehlo.multiply %199, %200 : tensor<512x1x24x3xf32>
    %202 = stablehlo.add %6, %201 : tensor<512x1x24x3xf32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1, 2, 4] : (tensor<512x1x24x3xf32>) -> tensor<512x1x24x1x3xf32>
    %204 = stablehlo.broadcast_in_dim %203, dims = [0, 1, 2, 3, 4] : (tensor<512x1x24x1x3xf32>) -> tensor<512x1x24x5x3xf32>
    %205 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %206 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %207 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %208 = stablehlo.iota dim = 0 : tensor<5xf32>
    %209 = stablehlo.multiply %207, %208 : tensor<5xf32>
    %210 = stablehlo.add %206, %209 : tensor<5xf32>
    %211 = stablehlo.power %205, %210 : tensor<5xf32>
    %212 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %213 = stablehlo.multiply %211, %212 : tensor<5xf32>
    %214 = stablehlo.broadcast_in_dim %213, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [2, 3] : (tensor<5x1xf32>) -> tensor<1x1x5x1xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [1, 2, 3, 4] : (tensor<1x1x5x1xf32>) -> tensor<1x1x1x5x1xf32>
    %217 = stablehlo.broadcast_in_dim %216, dims = [0, 1, 2, 3, 4] : (tensor<1x1x1x5x1xf32>) -> tensor<512x1x24x5x3xf32>
    %218 = stablehlo.multiply %204, %217 : tensor<512x1x24x5x3xf32>
    %219 = stablehlo.reshape %218 : (tensor<512x1x24x5x3xf32>) -> tensor<512x1x24x15xf32>
    %220 = stablehlo.sine %219 : tensor<512x1x24x15xf32>
    %221 = stablehlo.cosine %219 : tensor<512x1x24x15xf32>
    %222 = stablehlo.concatenate %220, %221, dim = 3 : (tensor<512x1x24x15xf32>, tensor<512x1x24x15xf32>) -> tensor<512x1x24x30xf32>
    %223 = stablehlo.dot_general %222, %arg17, contracting_dims = [3] x [0] : (tensor<512x1x24x30xf32>, tensor<30x64xf32>) -> tensor<512x1x24x64xf32>
    %224 = stablehlo.reshape %arg16 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [1, 2, 3] : (tensor<1x1x64xf32>) -> tensor<1x1x1x64xf32>
    %226 = stablehlo.broadcast_in_dim %225, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<512x1x24x64xf32>
    %227 = stablehlo.add %223, %226 : tensor<512x1x24x64xf32>
    %228 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %229 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %230 = stablehlo.negate %227 : tensor<512x1x24x64xf32>
    %231 = stablehlo.exponential %230 : tensor<512x1x24x64xf32>
    %232 = stablehlo.add %229, %231 : tensor<512x1x24x64xf32>
    %233 = stablehlo.divide %228, %232 : tensor<512x1x24x64xf32>
    %234 = stablehlo.multiply %227, %233 : tensor<512x1x24x64xf32>
    %235 = stablehlo.dot_general %234, %arg19, contracting_dims = [3] x [0] : (tensor<512x1x24x64xf32>, tensor<64x64xf32>) -> tensor<512x1x24x64xf32>
    %236 = stablehlo.reshape %arg18 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %237 = stablehlo.broadcast_in_dim %236, dims = [1, 2, 3] : (tensor<1x1x64xf32>) -> tensor<1x1x1x64xf32>
    %238 = stablehlo.broadcast_in_dim %237, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<512x1x24x64xf32>
    %239 = stablehlo.add %235, %238 : tensor<512x1x24x64xf32>
    %240 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %241 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %242 = stablehlo.negate %239 : tensor<512x1x24x64xf32>
    %243 = stablehlo.exponential %242 : tensor<512x1x24x64xf32>
    %244 = stablehlo.add %241, %243 : tensor<512x1x24x64xf32>
    %245 = stablehlo.divide %240, %244 : tensor<512x1x24x64xf32>
    %246 = stablehlo.multiply %239, %245 : tensor<512x1x24x64xf32>
    %247 = stablehlo.dot_general %246, %arg21, contracting_dims = [3] x [0] : (tensor<512x1x24x64xf32>, tensor<64x64xf32>) -> tensor<512x1x24x64xf32>
    %248 = stablehlo.reshape %arg20 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %249 = stablehlo.broadcast_in_dim %248, dims = [1, 2, 3] : (tensor<1x1x64xf32>) -> tensor<1x1x1x64xf32>
    %250 = stablehlo.broadcast_in_dim %249, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<512x1x24x64xf32>
    %251 = stablehlo.add %247, %250 : tensor<512x1x24x64xf32>
    %252 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %253 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %254 = stablehlo.negate %251 : tensor<512x1x24x64xf32>
    %255 = stablehlo.exponential %254 : tensor<512x1x24x64xf32>
    %256 = stablehlo.add %253, %255 : tensor<512x1x24x64xf32>
    %257 = stablehlo.divide %252, %256 : tensor<512x1x24x64xf32>
    %258 = stablehlo.multiply %251, %257 : tensor<512x1x24x64xf32>
    %259 = stablehlo.dot_general %258, %arg23, contracting_dims = [3] x [0] : (tensor<512x1x24x64xf32>, tensor<64x64xf32>) -> tensor<512x1x24x64xf32>
    %260 = stablehlo.reshape %arg22 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %261 = stablehlo.broadcast_in_dim %260, dims = [1, 2, 3] : (tensor<1x1x64xf32>) -> tensor<1x1x1x64xf32>
    %262 = stablehlo.broadcast_in_dim %261, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<512x1x24x64xf32>
    %263 = stablehlo.add %259, %262 : tensor<512x1x24x64xf32>
    %264 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %265 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %266 = stablehlo.negate %263 : tensor<512x1x24x64xf32>
    %267 = stablehlo.exponential %266 : tensor<512x1x24x64xf32>
    %268 = stablehlo.add %265, %267 : tensor<512x1x24x64xf32>
    %269 = stablehlo.divide %264, %268 : tensor<512x1x24x64xf32>
    %270 = stablehlo.multiply %263, %269 : tensor<512x1x24x64xf32>
    %271 = stablehlo.dot_general %270, %arg14, contracting_dims = [3] x [0] : (tensor<512x1x24x64xf32>, tensor<64x1xf32>) -> tensor<512x1x24x1xf32>
    %272 = stablehlo.reshape %arg13 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %273 = stablehlo.broadcast_in_dim %272, dims = [1, 2, 3] : (tensor<1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %274 = stablehlo.broadcast_in_dim %273, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<512x1x24x1xf32>
    %275 = stablehlo.add %271, %274 : tensor<512x1x24x1xf32>
    %276 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<512x1x24x1xf32>
    %277 = stablehlo.subtract %275, %276 : tensor<512x1x24x1xf32>
    %278 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x1x24x1xf32>
    %279 = stablehlo.compare GT, %277, %278, FLOAT : (tensor<512x1x24x1xf32>, tensor<512x1x24x1xf32>) -> tensor<512x1x24x1xi1>
    %280 = stablehlo.exponential %277 : tensor<512x1x24x1xf32>
    %281 = stablehlo.log_plus_one %280 : tensor<512x1x24x1xf32>
    %282 = stablehlo.select %279, %277, %281 : tensor<512x1x24x1xi1>, tensor<512x1x24x1xf32>
    %283 = stablehlo.reshape %282 : (tensor<512x1x24x1xf32>) -> tensor<512x1x24xf32>
    %284 = stablehlo.slice %186 [0:512, 0:1, 1:25] : (tensor<512x1x25xf32>) -> tensor<512x1x24xf32>
    %285 = stablehlo.slice %186 [0:512, 0:1, 0:24] : (tensor<512x1x25xf32>) -> tensor<512x1x24xf32>
    %286 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %287 = stablehlo.multiply %285, %286 : tensor<512x1x24xf32>
    %288 = stablehlo.subtract %284, %287 : tensor<512x1x24xf32>
    %289 = stablehlo.multiply %283, %288 : tensor<512x1x24xf32>
    %290 = stablehlo.multiply %2, %289 : tensor<512x1x24xf32>
    %291 = stablehlo.exponential %290 : tensor<512x1x24xf32>
    %292 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %293 = stablehlo.multiply %291, %292 : tensor<512x1x24xf32>
    %294 = stablehlo.subtract %1, %293 : tensor<512x1x24xf32>
    %295 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %296 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %297 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %298 = stablehlo.iota dim = 0 : tensor<24xi32>
    %299 = stablehlo.multiply %297, %298 : tensor<24xi32>
    %300 = stablehlo.add %296, %299 : tensor<24xi32>
    %301 = stablehlo.broadcast_in_dim %300, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %302 = stablehlo.broadcast_in_dim %301, dims = [0, 1] : (tensor<24x1xi32>) -> tensor<24x24xi32>
    %303 = stablehlo.broadcast_in_dim %300, dims = [1] : (tensor<24xi32>) -> tensor<1x24xi32>
    %304 = stablehlo.broadcast_in_dim %303, dims = [0, 1] : (tensor<1x24xi32>) -> tensor<24x24xi32>
    %305 = stablehlo.compare LT, %302, %304, SIGNED : (tensor<24x24xi32>, tensor<24x24xi32>) -> tensor<24x24xi1>
    %306 = stablehlo.convert %305 : (tensor<24x24xi1>) -> tensor<24x24xf32>
    %307 = stablehlo.dot_general %289, %306, contracting_dims = [2] x [0] : (tensor<512x1x24xf32>, tensor<24x24xf32>) -> tensor<512x1x24xf32>
    %308 = stablehlo.multiply %295, %307 : tensor<512x1x24xf32>
    %309 = stablehlo.exponential %308 : tensor<512x1x24xf32>
    %310 = stablehlo.multiply %294, %309 : tensor<512x1x24xf32>
    %311 = stablehlo.broadcast_in_dim %310, dims = [0, 1, 2] : (tensor<512x1x24xf32>) -> tensor<512x1x24x1xf32>
    %312 = stablehlo.broadcast_in_dim %311, dims = [0, 1, 2, 3] : (tensor<512x1x24x1xf32>) -> tensor<512x1x24x3xf32>
    %313 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x3xf32>
    %314 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x3xf32>
    %315 = stablehlo.dot_general %270, %arg25, contracting_dims = [3] x [0] : (tensor<512x1x24x64xf32>, tensor<64x32xf32>) -> tensor<512x1x24x32xf32>
    %316 = stablehlo.reshape %arg24 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %317 = stablehlo.broadcast_in_dim %316, dims = [1, 2, 3] : (tensor<1x1x32xf32>) -> tensor<1x1x1x32xf32>
    %318 = stablehlo.broadcast_in_dim %317, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<512x1x24x32xf32>
    %319 = stablehlo.add %315, %318 : tensor<512x1x24x32xf32>
    %320 = stablehlo.slice %3 [0:512, 0:1, 3:6] : (tensor<512x1x6xf32>) -> tensor<512x1x3xf32>
    %321 = stablehlo.broadcast_in_dim %320, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %322 = stablehlo.broadcast_in_dim %321, dims = [0, 1, 2, 4] : (tensor<512x1x1x3xf32>) -> tensor<512x1x1x1x3xf32>
    %323 = stablehlo.broadcast_in_dim %322, dims = [0, 1, 2, 3, 4] : (tensor<512x1x1x1x3xf32>) -> tensor<512x1x1x2x3xf32>
    %324 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %325 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %326 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %327 = stablehlo.iota dim = 0 : tensor<2xf32>
    %328 = stablehlo.multiply %326, %327 : tensor<2xf32>
    %329 = stablehlo.add %325, %328 : tensor<2xf32>
    %330 = stablehlo.power %324, %329 : tensor<2xf32>
    %331 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %332 = stablehlo.multiply %330, %331 : tensor<2xf32>
    %333 = stablehlo.broadcast_in_dim %332, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %334 = stablehlo.broadcast_in_dim %333, dims = [2, 3] : (tensor<2x1xf32>) -> tensor<1x1x2x1xf32>
    %335 = stablehlo.broadcast_in_dim %334, dims = [1, 2, 3, 4] : (tensor<1x1x2x1xf32>) -> tensor<1x1x1x2x1xf32>
    %336 = stablehlo.broadcast_in_dim %335, dims = [0, 1, 2, 3, 4] : (tensor<1x1x1x2x1xf32>) -> tensor<512x1x1x2x3xf32>
    %337 = stablehlo.multiply %323, %336 : tensor<512x1x1x2x3xf32>
    %338 = stablehlo.reshape %337 : (tensor<512x1x1x2x3xf32>) -> tensor<512x1x1x6xf32>
    %339 = stablehlo.sine %338 : tensor<512x1x1x6xf32>
    %340 = stablehlo.cosine %338 : tensor<512x1x1x6xf32>
    %341 = stablehlo.concatenate %339, %340, dim = 3 : (tensor<512x1x1x6xf32>, tensor<512x1x1x6xf32>) -> tensor<512x1x1x12xf32>
    %342 = stablehlo.dot_general %341, %arg15, contracting_dims = [3] x [0] : (tensor<512x1x1x12xf32>, tensor<12x32xf32>) -> tensor<512x1x1x32xf32>
    %343 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x1x32xf32>
    %344 = stablehlo.multiply %342, %343 : tensor<512x1x1x32xf32>
    %345 = stablehlo.broadcast_in_dim %344, dims = [0, 1, 2, 3] : (tensor<512x1x1x32xf32>) -> tensor<512x1x24x32xf32>
    %346 = stablehlo.add %319, %345 : tensor<512x1x24x32xf32>
    %347 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x32xf32>
    %348 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x32xf32>
    %349 = stablehlo.negate %346 : tensor<512x1x24x32xf32>
    %350 = stablehlo.exponential %349 : tensor<512x1x24x32xf32>
    %351 = stablehlo.add %348, %350 : tensor<512x1x24x32xf32>
    %352 = stablehlo.divide %347, %351 : tensor<512x1x24x32xf32>
    %353 = stablehlo.multiply %346, %352 : tensor<512x1x24x32xf32>
    %354 = stablehlo.dot_general %353, %arg12, contracting_dims = [3] x [0] : (tensor<512x1x24x32xf32>, tensor<32x3xf32>) -> tensor<512x1x24x3xf32>
    %355 = stablehlo.reshape %arg11 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %356 = stablehlo.broadcast_in_dim %355, dims = [1, 2, 3] : (tensor<1x1x3xf32>) -> tensor<1x1x1x3xf32>
    %357 = stablehlo.broadcast_in_dim %356, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<512x1x24x3xf32>
    %358 = stablehlo.add %354, %357 : tensor<512x1x24x3xf32>
    %359 = stablehlo.negate %358 : tensor<512x1x24x3xf32>
    %360 = stablehlo.exponential %359 : tensor<512x1x24x3xf32>
    %361 = stablehlo.add %314, %360 : tensor<512x1x24x3xf32>
    %362 = stablehlo.divide %313, %361 : tensor<512x1x24x3xf32>
    %363 = stablehlo.multiply %312, %362 : tensor<512x1x24x3xf32>
    %364 = stablehlo.reduce(%363 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<512x1x24x3xf32>, tensor<f32>) -> tensor<512x1x3xf32>
    %365 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x1xf32>
    %366 = stablehlo.reduce(%310 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<512x1x24xf32>, tensor<f32>) -> tensor<512x1xf32>
    %367 = stablehlo.broadcast_in_dim %366, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x1x1xf32>
    %368 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x1xf32>
    %369 = stablehlo.multiply %367, %368 : tensor<512x1x1xf32>
    %370 = stablehlo.subtract %365, %369 : tensor<512x1x1xf32>
    %371 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x1xf32>
    %372 = stablehlo.multiply %370, %371 : tensor<512x1x1xf32>
    %373 = stablehlo.broadcast_in_dim %372, dims = [0, 1, 2] : (tensor<512x1x1xf32>) -> tensor<512x1x3xf32>
    %374 = stablehlo.add %364, %373 : tensor<512x1x3xf32>
    %375 = stablehlo.broadcast_in_dim %arg26, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %376 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x3xf32>
    %377 = stablehlo.multiply %375, %376 : tensor<512x1x3xf32>
    %378 = stablehlo.subtract %374, %377 : tensor<512x1x3xf32>
    %379 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<512x1x3xf32>
    %380 = stablehlo.power %378, %379 : tensor<512x1x3xf32>
    %381 = stablehlo.reduce(%380 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<512x1x3xf32>, tensor<f32>) -> tensor<512xf32>
    %cst_11 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %382 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %383 = stablehlo.divide %381, %382 : tensor<512xf32>
    %384 = stablehlo.broadcast_in_dim %142, dims = [0, 1, 2] : (tensor<512x1x24xf32>) -> tensor<512x1x24x1xf32>
    %385 = stablehlo.broadcast_in_dim %384, dims = [0, 1, 2, 3] : (tensor<512x1x24x1xf32>) -> tensor<512x1x24x3xf32>
    %386 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x3xf32>
    %387 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x3xf32>
    %388 = stablehlo.dot_general %106, %arg10, contracting_dims = [3] x [0] : (tensor<512x1x24x32xf32>, tensor<32x16xf32>) -> tensor<512x1x24x16xf32>
    %389 = stablehlo.reshape %arg9 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %390 = stablehlo.broadcast_in_dim %389, dims = [1, 2, 3] : (tensor<1x1x16xf32>) -> tensor<1x1x1x16xf32>
    %391 = stablehlo.broadcast_in_dim %390, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<512x1x24x16xf32>
    %392 = stablehlo.add %388, %391 : tensor<512x1x24x16xf32>
    %393 = stablehlo.dot_general %341, %arg4, contracting_dims = [3] x [0] : (tensor<512x1x1x12xf32>, tensor<12x16xf32>) -> tensor<512x1x1x16xf32>
    %394 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x1x16xf32>
    %395 = stablehlo.multiply %393, %394 : tensor<512x1x1x16xf32>
    %396 = stablehlo.broadcast_in_dim %395, dims = [0, 1, 2, 3] : (tensor<512x1x1x16xf32>) -> tensor<512x1x24x16xf32>
    %397 = stablehlo.add %392, %396 : tensor<512x1x24x16xf32>
    %398 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x16xf32>
    %399 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24x16xf32>
    %400 = stablehlo.negate %397 : tensor<512x1x24x16xf32>
    %401 = stablehlo.exponential %400 : tensor<512x1x24x16xf32>
    %402 = stablehlo.add %399, %401 : tensor<512x1x24x16xf32>
    %403 = stablehlo.divide %398, %402 : tensor<512x1x24x16xf32>
    %404 = stablehlo.multiply %397, %403 : tensor<512x1x24x16xf32>
    %405 = stablehlo.dot_general %404, %arg1, contracting_dims = [3] x [0] : (tensor<512x1x24x16xf32>, tensor<16x3xf32>) -> tensor<512x1x24x3xf32>
    %406 = stablehlo.reshape %arg0 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %407 = stablehlo.broadcast_in_dim %406, dims = [1, 2, 3] : (tensor<1x1x3xf32>) -> tensor<1x1x1x3xf32>
    %408 = stablehlo.broadcast_in_dim %407, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<512x1x24x3xf32>
    %409 = stablehlo.add %405, %408 : tensor<512x1x24x3xf32>
    %410 = stablehlo.negate %409 : tensor<512x1x24x3xf32>
    %411 = stablehlo.exponential %410 : tensor<512x1x24x3xf32>
    %412 = stablehlo.add %387, %411 : tensor<512x1x24x3xf32>
    %413 = stablehlo.divide %386, %412 : tensor<512x1x24x3xf32>
    %414 = stablehlo.multiply %385, %413 : tensor<512x1x24x3xf32>
    %415 = stablehlo.reduce(%414 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<512x1x24x3xf32>, tensor<f32>) -> tensor<512x1x3xf32>
    %416 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x1xf32>
    %417 = stablehlo.reduce(%142 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<512x1x24xf32>, tensor<f32>) -> tensor<512x1xf32>
    %418 = stablehlo.broadcast_in_dim %417, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x1x1xf32>
    %419 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x1xf32>
    %420 = stablehlo.multiply %418, %419 : tensor<512x1x1xf32>
    %421 = stablehlo.subtract %416, %420 : tensor<512x1x1xf32>
    %422 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x1xf32>
    %423 = stablehlo.multiply %421, %422 : tensor<512x1x1xf32>
    %424 = stablehlo.broadcast_in_dim %423, dims = [0, 1, 2] : (tensor<512x1x1xf32>) -> tensor<512x1x3xf32>
    %425 = stablehlo.add %415, %424 : tensor<512x1x3xf32>
    %426 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x3xf32>
    %427 = stablehlo.multiply %375, %426 : tensor<512x1x3xf32>
    %428 = stablehlo.subtract %425, %427 : tensor<512x1x3xf32>
    %429 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<512x1x3xf32>
    %430 = stablehlo.power %428, %429 : tensor<512x1x3xf32>
    %431 = stablehlo.reduce(%430 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<512x1x3xf32>, tensor<f32>) -> tensor<512xf32>
    %432 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %433 = stablehlo.divide %431, %432 : tensor<512xf32>
    %cst_12 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %434 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %435 = stablehlo.multiply %433, %434 : tensor<512xf32>
    %436 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %437 = stablehlo.multiply %435, %436 : tensor<512xf32>
    %438 = stablehlo.add %383, %437 : tensor<512xf32>
    %439 = stablehlo.multiply %438, %arg29 : tensor<512xf32>
    %440 = stablehlo.reduce(%439 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<512xf32>, tensor<f32>) -> tensor<f32>
    %441 = stablehlo.multiply %383, %arg29 : tensor<512xf32>
    %442 = stablehlo.reduce(%441 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<512xf32>, tensor<f32>) -> tensor<f32>
    return %0, %440, %442 : tensor<f32>, tensor<f32>, tensor<f32>
  }
}
