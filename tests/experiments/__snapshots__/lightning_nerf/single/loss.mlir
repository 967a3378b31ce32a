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
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %cst_0 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %2 = stablehlo.broadcast_in_dim %arg28, dims = [0, 2] : (tensor<512x6xf32>) -> tensor<512x1x6xf32>
    %3 = stablehlo.slice %2 [0:512, 0:1, 0:3] : (tensor<512x1x6xf32>) -> tensor<512x1x3xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2, 3] : (tensor<512x1x1x3xf32>) -> tensor<512x1x24x3xf32>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %6 = stablehlo.convert %c : (tensor<i32>) -> tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<512x1x24x25xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.convert %c_1 : (tensor<i32>) -> tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<512x1x24x25xf32>
    %10 = stablehlo.broadcast_in_dim %arg27, dims = [0, 2] : (tensor<512x2xf32>) -> tensor<512x1x2xf32>
    %11 = stablehlo.slice %10 [0:512, 0:1, 1:2] : (tensor<512x1x2xf32>) -> tensor<512x1x1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<512x1x1xf32>) -> tensor<512x1x25xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %15 = stablehlo.iota dim = 0 : tensor<25xf32>
    %16 = stablehlo.multiply %14, %15 : tensor<25xf32>
    %17 = stablehlo.add %13, %16 : tensor<25xf32>
    %18 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %19 = stablehlo.multiply %17, %18 : tensor<25xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<25xf32>) -> tensor<1x25xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1, 2] : (tensor<1x25xf32>) -> tensor<1x1x25xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<1x1x25xf32>) -> tensor<512x1x25xf32>
    %23 = stablehlo.add %12, %22 : tensor<512x1x25xf32>
    %cst_3 = stablehlo.constant dense<2.500000e+01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<512x1x25xf32>
    %25 = stablehlo.divide %23, %24 : tensor<512x1x25xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 3] : (tensor<512x1x25xf32>) -> tensor<512x1x1x25xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2, 3] : (tensor<512x1x1x25xf32>) -> tensor<512x1x24x25xf32>
    %28 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %29 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %30 = stablehlo.slice %2 [0:512, 0:1, 0:3] : (tensor<512x1x6xf32>) -> tensor<512x1x3xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2, 3] : (tensor<512x1x1x3xf32>) -> tensor<512x1x24x3xf32>
    %33 = stablehlo.slice %10 [0:512, 0:1, 0:1] : (tensor<512x1x2xf32>) -> tensor<512x1x1xf32>
    %cst_4 = stablehlo.constant dense<1.250000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<512x1x1xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<512x1x1xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<512x1x1xf32>) -> tensor<512x1x24xf32>
    %37 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %38 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %39 = stablehlo.iota dim = 0 : tensor<25xf32>
    %40 = stablehlo.multiply %38, %39 : tensor<25xf32>
    %41 = stablehlo.add %37, %40 : tensor<25xf32>
    %42 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<25xf32>
    %cst_5 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<25xf32>
    %45 = stablehlo.add %43, %44 : tensor<25xf32>
    %46 = stablehlo.slice %45 [0:24] : (tensor<25xf32>) -> tensor<24xf32>
    %47 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %48 = stablehlo.multiply %46, %47 : tensor<24xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [1] : (tensor<24xf32>) -> tensor<1x24xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [1, 2] : (tensor<1x24xf32>) -> tensor<1x1x24xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x1x24xf32>) -> tensor<512x1x24xf32>
    %52 = stablehlo.add %36, %51 : tensor<512x1x24xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<512x1x24xf32>) -> tensor<512x1x24x1xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2, 3] : (tensor<512x1x24x1xf32>) -> tensor<512x1x24x3xf32>
    %55 = stablehlo.slice %2 [0:512, 0:1, 3:6] : (tensor<512x1x6xf32>) -> tensor<512x1x3xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1, 2, 3] : (tensor<512x1x1x3xf32>) -> tensor<512x1x24x3xf32>
    %58 = stablehlo.multiply %54, %57 : tensor<512x1x24x3xf32>
    %59 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x3xf32>
    %60 = stablehlo.multiply %58, %59 : tensor<512x1x24x3xf32>
    %61 = stablehlo.add %32, %60 : tensor<512x1x24x3xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2, 4] : (tensor<512x1x24x3xf32>) -> tensor<512x1x24x1x3xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1, 2, 3, 4] : (tensor<512x1x24x1x3xf32>) -> tensor<512x1x24x5x3xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %65 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %66 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %67 = stablehlo.iota dim = 0 : tensor<5xf32>
    %68 = stablehlo.multiply %66, %67 : tensor<5xf32>
    %69 = stablehlo.add %65, %68 : tensor<5xf32>
    %70 = stablehlo.power %64, %69 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<1.57079637> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %72 = stablehlo.multiply %70, %71 : tensor<5xf32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [2, 3] : (tensor<5x1xf32>) -> tensor<1x1x5x1xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [1, 2, 3, 4] : (tensor<1x1x5x1xf32>) -> tensor<1x1x1x5x1xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2, 3, 4] : (tensor<1x1x1x5x1xf32>) -> tensor<512x1x24x5x3xf32>
    %77 = stablehlo.multiply %63, %76 : tensor<512x1x24x5x3xf32>
    %78 = stablehlo.reshape %77 : (tensor<512x1x24x5x3xf32>) -> tensor<512x1x24x15xf32>
    %79 = stablehlo.sine %78 : tensor<512x1x24x15xf32>
    %80 = stablehlo.cosine %78 : tensor<512x1x24x15xf32>
    %81 = stablehlo.concatenate %79, %80, dim = 3 : (tensor<512x1x24x15xf32>, tensor<512x1x24x15xf32>) -> tensor<512x1x24x30xf32>
    %82 = stablehlo.dot_general %81, %arg6, contracting_dims = [3] x [0] : (tensor<512x1x24x30xf32>, tensor<30x32xf32>) -> tensor<512x1x24x32xf32>
    %83 = stablehlo.reshape %arg5 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [1, 2, 3] : (tensor<1x1x32xf32>) -> tensor<1x1x1x32xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<512x1x24x32xf32>
    %86 = stablehlo.add %82, %85 : tensor<512x1x24x32xf32>
    %87 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x32xf32>
    %88 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x32xf32>
    %89 = stablehlo.negate %86 : tensor<512x1x24x32xf32>
    %90 = stablehlo.exponential %89 : tensor<512x1x24x32xf32>
    %91 = stablehlo.add %88, %90 : tensor<512x1x24x32xf32>
    %92 = stablehlo.divide %87, %91 : tensor<512x1x24x32xf32>
    %93 = stablehlo.multiply %86, %92 : tensor<512x1x24x32xf32>
    %94 = stablehlo.dot_general %93, %arg8, contracting_dims = [3] x [0] : (tensor<512x1x24x32xf32>, tensor<32x32xf32>) -> tensor<512x1x24x32xf32>
    %95 = stablehlo.reshape %arg7 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [1, 2, 3] : (tensor<1x1x32xf32>) -> tensor<1x1x1x32xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<512x1x24x32xf32>
    %98 = stablehlo.add %94, %97 : tensor<512x1x24x32xf32>
    %99 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x32xf32>
    %100 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x32xf32>
    %101 = stablehlo.negate %98 : tensor<512x1x24x32xf32>
    %102 = stablehlo.exponential %101 : tensor<512x1x24x32xf32>
    %103 = stablehlo.add %100, %102 : tensor<512x1x24x32xf32>
    %104 = stablehlo.divide %99, %103 : tensor<512x1x24x32xf32>
    %105 = stablehlo.multiply %98, %104 : tensor<512x1x24x32xf32>
    %106 = stablehlo.dot_general %105, %arg3, contracting_dims = [3] x [0] : (tensor<512x1x24x32xf32>, tensor<32x1xf32>) -> tensor<512x1x24x1xf32>
    %107 = stablehlo.reshape %arg2 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [1, 2, 3] : (tensor<1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<512x1x24x1xf32>
    %110 = stablehlo.add %106, %109 : tensor<512x1x24x1xf32>
    %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<512x1x24x1xf32>
    %112 = stablehlo.subtract %110, %111 : tensor<512x1x24x1xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x1x24x1xf32>
    %114 = stablehlo.compare GT, %112, %113, FLOAT : (tensor<512x1x24x1xf32>, tensor<512x1x24x1xf32>) -> tensor<512x1x24x1xi1>
    %115 = stablehlo.exponential %112 : tensor<512x1x24x1xf32>
    %116 = stablehlo.log_plus_one %115 : tensor<512x1x24x1xf32>
    %117 = stablehlo.select %114, %112, %116 : tensor<512x1x24x1xi1>, tensor<512x1x24x1xf32>
    %118 = stablehlo.reshape %117 : (tensor<512x1x24x1xf32>) -> tensor<512x1x24xf32>
    %119 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %120 = stablehlo.multiply %118, %119 : tensor<512x1x24xf32>
    %121 = stablehlo.multiply %29, %120 : tensor<512x1x24xf32>
    %122 = stablehlo.exponential %121 : tensor<512x1x24xf32>
    %123 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %124 = stablehlo.multiply %122, %123 : tensor<512x1x24xf32>
    %125 = stablehlo.subtract %28, %124 : tensor<512x1x24xf32>
    %126 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %127 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %128 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %129 = stablehlo.iota dim = 0 : tensor<24xi32>
    %130 = stablehlo.multiply %128, %129 : tensor<24xi32>
    %131 = stablehlo.add %127, %130 : tensor<24xi32>
    %132 = stablehlo.broadcast_in_dim %131, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [0, 1] : (tensor<24x1xi32>) -> tensor<24x24xi32>
    %134 = stablehlo.broadcast_in_dim %131, dims = [1] : (tensor<24xi32>) -> tensor<1x24xi32>
    %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<1x24xi32>) -> tensor<24x24xi32>
    %136 = stablehlo.compare LT, %133, %135, SIGNED : (tensor<24x24xi32>, tensor<24x24xi32>) -> tensor<24x24xi1>
    %137 = stablehlo.convert %136 : (tensor<24x24xi1>) -> tensor<24x24xf32>
    %138 = stablehlo.dot_general %120, %137, contracting_dims = [2] x [0] : (tensor<512x1x24xf32>, tensor<24x24xf32>) -> tensor<512x1x24xf32>
    %139 = stablehlo.multiply %126, %138 : tensor<512x1x24xf32>
    %140 = stablehlo.exponential %139 : tensor<512x1x24xf32>
    %141 = stablehlo.multiply %125, %140 : tensor<512x1x24xf32>
    %cst_10 = stablehlo.constant dense<4.16666677E-4> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %143 = stablehlo.add %141, %142 : tensor<512x1x24xf32>
    %144 = stablehlo.reduce(%143 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<512x1x24xf32>, tensor<f32>) -> tensor<512x1xf32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x1x1xf32>
    %146 = stablehlo.broadcast_in_dim %145, dims = [0, 1, 2] : (tensor<512x1x1xf32>) -> tensor<512x1x24xf32>
    %147 = stablehlo.divide %143, %146 : tensor<512x1x24xf32>
    %148 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %149 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %150 = stablehlo.iota dim = 0 : tensor<24xi32>
    %151 = stablehlo.multiply %149, %150 : tensor<24xi32>
    %152 = stablehlo.add %148, %151 : tensor<24xi32>
    %153 = stablehlo.broadcast_in_dim %152, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %154 = stablehlo.broadcast_in_dim %153, dims = [0, 1] : (tensor<24x1xi32>) -> tensor<24x24xi32>
    %155 = stablehlo.broadcast_in_dim %152, dims = [1] : (tensor<24xi32>) -> tensor<1x24xi32>
    %156 = stablehlo.broadcast_in_dim %155, dims = [0, 1] : (tensor<1x24xi32>) -> tensor<24x24xi32>
    %157 = stablehlo.compare LT, %154, %156, SIGNED : (tensor<24x24xi32>, tensor<24x24xi32>) -> tensor<24x24xi1>
    %158 = stablehlo.convert %157 : (tensor<24x24xi1>) -> tensor<24x24xf32>
    %159 = stablehlo.dot_general %147, %158, contracting_dims = [2] x [0] : (tensor<512x1x24xf32>, tensor<24x24xf32>) -> tensor<512x1x24xf32>
    %160 = stablehlo.broadcast_in_dim %159, dims = [0, 1, 2] : (tensor<512x1x24xf32>) -> tensor<512x1x24x1xf32>
    %161 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x1xf32>
    %162 = stablehlo.multiply %160, %161 : tensor<512x1x24x1xf32>
    %163 = stablehlo.broadcast_in_dim %162, dims = [0, 1, 2, 3] : (tensor<512x1x24x1xf32>) -> tensor<512x1x24x25xf32>
    %164 = stablehlo.subtract %27, %163 : tensor<512x1x24x25xf32>
    %165 = stablehlo.broadcast_in_dim %147, dims = [0, 1, 2] : (tensor<512x1x24xf32>) -> tensor<512x1x24x1xf32>
    %166 = stablehlo.broadcast_in_dim %165, dims = [0, 1, 2, 3] : (tensor<512x1x24x1xf32>) -> tensor<512x1x24x25xf32>
    %167 = stablehlo.divide %164, %166 : tensor<512x1x24x25xf32>
    %168 = stablehlo.maximum %9, %167 : tensor<512x1x24x25xf32>
    %169 = stablehlo.minimum %7, %168 : tensor<512x1x24x25xf32>
    %170 = stablehlo.slice %45 [1:25] : (tensor<25xf32>) -> tensor<24xf32>
    %171 = stablehlo.slice %45 [0:24] : (tensor<25xf32>) -> tensor<24xf32>
    %172 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %173 = stablehlo.multiply %171, %172 : tensor<24xf32>
    %174 = stablehlo.subtract %170, %173 : tensor<24xf32>
    %175 = stablehlo.broadcast_in_dim %174, dims = [0] : (tensor<24xf32>) -> tensor<24x1xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [1, 2] : (tensor<24x1xf32>) -> tensor<1x24x1xf32>
    %177 = stablehlo.broadcast_in_dim %176, dims = [1, 2, 3] : (tensor<1x24x1xf32>) -> tensor<1x1x24x1xf32>
    %178 = stablehlo.broadcast_in_dim %177, dims = [0, 1, 2, 3] : (tensor<1x1x24x1xf32>) -> tensor<512x1x24x25xf32>
    %179 = stablehlo.multiply %169, %178 : tensor<512x1x24x25xf32>
    %180 = stablehlo.reduce(%179 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<512x1x24x25xf32>, tensor<f32>) -> tensor<512x1x25xf32>
    %181 = stablehlo.slice %45 [0:1] : (tensor<25xf32>) -> tensor<1xf32>
    %182 = stablehlo.reshape %181 : (tensor<1xf32>) -> tensor<f32>
    %183 = stablehlo.multiply %182, %cst : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [] : (tensor<f32>) -> tensor<512x1x25xf32>
    %185 = stablehlo.add %180, %184 : tensor<512x1x25xf32>
    %186 = stablehlo.slice %185 [0:512, 0:1, 1:25] : (tensor<512x1x25xf32>) -> tensor<512x1x24xf32>
    %187 = stablehlo.slice %185 [0:512, 0:1, 0:24] : (tensor<512x1x25xf32>) -> tensor<512x1x24xf32>
    %188 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %189 = stablehlo.multiply %187, %188 : tensor<512x1x24xf32>
    %190 = stablehlo.add %186, %189 : tensor<512x1x24xf32>
    %191 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %192 = stablehlo.divide %190, %191 : tensor<512x1x24xf32>
    %193 = stablehlo.broadcast_in_dim %192, dims = [0, 1, 2] : (tensor<512x1x24xf32>) -> tensor<512x1x24x1xf32>
    %194 = stablehlo.broadcast_in_dim %193, dims = [0, 1, 2, 3] : (tensor<512x1x24x1xf32>) -> tensor<512x1x24x3xf32>
    %195 = stablehlo.slice %2 [0:512, 0:1, 3:6] : (tensor<512x1x6xf32>) -> tensor<512x1x3xf32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %197 = stablehlo.broadcast_in_dim %196, dims = [0, 1, 2, 3] : (tensor<512x1x1x3xf32>) -> tensor<512x1x24x3xf32>
    %198 = stablehlo.multiply %194, %197 : tensor<512x1x24x3xf32>
    %199 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x3xf32>
    %200 = stablehlo.multiply %198, %199 : tensor<512x1x24x3xf32>
    %201 = stablehlo.add %5, %200 : tensor<512x1x24x3xf32>
    %202 = stablehlo.broadcast_in_dim %201, dims = [0, 1, 2, 4] : (tensor<512x1x24x3xf32>) -> tensor<512x1x24x1x3xf32>
    %203 = stablehlo.broadcast_in_dim %202, dims = [0, 1, 2, 3, 4] : (tensor<512x1x24x1x3xf32>) -> tensor<512x1x24x5x3xf32>
    %204 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %205 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %206 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %207 = stablehlo.iota dim = 0 : tensor<5xf32>
    %208 = stablehlo.multiply %206, %207 : tensor<5xf32>
    %209 = stablehlo.add %205, %208 : tensor<5xf32>
    %210 = stablehlo.power %204, %209 : tensor<5xf32>
    %211 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %212 = stablehlo.multiply %210, %211 : tensor<5xf32>
    %213 = stablehlo.broadcast_in_dim %212, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %214 = stablehlo.broadcast_in_dim %213, dims = [2, 3] : (tensor<5x1xf32>) -> tensor<1x1x5x1xf32>
    %215 = stablehlo.broadcast_in_dim %214, dims = [1, 2, 3, 4] : (tensor<1x1x5x1xf32>) -> tensor<1x1x1x5x1xf32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [0, 1, 2, 3, 4] : (tensor<1x1x1x5x1xf32>) -> tensor<512x1x24x5x3xf32>
    %217 = stablehlo.multiply %203, %216 : tensor<512x1x24x5x3xf32>
    %218 = stablehlo.reshape %217 : (tensor<512x1x24x5x3xf32>) -> tensor<512x1x24x15xf32>
    %219 = stablehlo.sine %218 : tensor<512x1x24x15xf32>
    %220 = stablehlo.cosine %218 : tensor<512x1x24x15xf32>
    %221 = stablehlo.concatenate %219, %220, dim = 3 : (tensor<512x1x24x15xf32>, tensor<512x1x24x15xf32>) -> tensor<512x1x24x30xf32>
    %222 = stablehlo.dot_general %221, %arg17, contracting_dims = [3] x [0] : (tensor<512x1x24x30xf32>, tensor<30x64xf32>) -> tensor<512x1x24x64xf32>
    %223 = stablehlo.reshape %arg16 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %224 = stablehlo.broadcast_in_dim %223, dims = [1, 2, 3] : (tensor<1x1x64xf32>) -> tensor<1x1x1x64xf32>
    %225 = stablehlo.broadcast_in_dim %224, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<512x1x24x64xf32>
    %226 = stablehlo.add %222, %225 : tensor<512x1x24x64xf32>
    %227 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %228 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %229 = stablehlo.negate %226 : tensor<512x1x24x64xf32>
    %230 = stablehlo.exponential %229 : tensor<512x1x24x64xf32>
    %231 = stablehlo.add %228, %230 : tensor<512x1x24x64xf32>
    %232 = stablehlo.divide %227, %231 : tensor<512x1x24x64xf32>
    %233 = stablehlo.multiply %226, %232 : tensor<512x1x24x64xf32>
    %234 = stablehlo.dot_general %233, %arg19, contracting_dims = [3] x [0] : (tensor<512x1x24x64xf32>, tensor<64x64xf32>) -> tensor<512x1x24x64xf32>
    %235 = stablehlo.reshape %arg18 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %236 = stablehlo.broadcast_in_dim %235, dims = [1, 2, 3] : (tensor<1x1x64xf32>) -> tensor<1x1x1x64xf32>
    %237 = stablehlo.broadcast_in_dim %236, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<512x1x24x64xf32>
    %238 = stablehlo.add %234, %237 : tensor<512x1x24x64xf32>
    %239 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %240 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %241 = stablehlo.negate %238 : tensor<512x1x24x64xf32>
    %242 = stablehlo.exponential %241 : tensor<512x1x24x64xf32>
    %243 = stablehlo.add %240, %242 : tensor<512x1x24x64xf32>
    %244 = stablehlo.divide %239, %243 : tensor<512x1x24x64xf32>
    %245 = stablehlo.multiply %238, %244 : tensor<512x1x24x64xf32>
    %246 = stablehlo.dot_general %245, %arg21, contracting_dims = [3] x [0] : (tensor<512x1x24x64xf32>, tensor<64x64xf32>) -> tensor<512x1x24x64xf32>
    %247 = stablehlo.reshape %arg20 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %248 = stablehlo.broadcast_in_dim %247, dims = [1, 2, 3] : (tensor<1x1x64xf32>) -> tensor<1x1x1x64xf32>
    %249 = stablehlo.broadcast_in_dim %248, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<512x1x24x64xf32>
    %250 = stablehlo.add %246, %249 : tensor<512x1x24x64xf32>
    %251 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %252 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %253 = stablehlo.negate %250 : tensor<512x1x24x64xf32>
    %254 = stablehlo.exponential %253 : tensor<512x1x24x64xf32>
    %255 = stablehlo.add %252, %254 : tensor<512x1x24x64xf32>
    %256 = stablehlo.divide %251, %255 : tensor<512x1x24x64xf32>
    %257 = stablehlo.multiply %250, %256 : tensor<512x1x24x64xf32>
    %258 = stablehlo.dot_general %257, %arg23, contracting_dims = [3] x [0] : (tensor<512x1x24x64xf32>, tensor<64x64xf32>) -> tensor<512x1x24x64xf32>
    %259 = stablehlo.reshape %arg22 : (tensor<64xf32>) -> tensor<1x1x64xf32>
    %260 = stablehlo.broadcast_in_dim %259, dims = [1, 2, 3] : (tensor<1x1x64xf32>) -> tensor<1x1x1x64xf32>
    %261 = stablehlo.broadcast_in_dim %260, dims = [0, 1, 2, 3] : (tensor<1x1x1x64xf32>) -> tensor<512x1x24x64xf32>
    %262 = stablehlo.add %258, %261 : tensor<512x1x24x64xf32>
    %263 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %264 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x64xf32>
    %265 = stablehlo.negate %262 : tensor<512x1x24x64xf32>
    %266 = stablehlo.exponential %265 : tensor<512x1x24x64xf32>
    %267 = stablehlo.add %264, %266 : tensor<512x1x24x64xf32>
    %268 = stablehlo.divide %263, %267 : tensor<512x1x24x64xf32>
    %269 = stablehlo.multiply %262, %268 : tensor<512x1x24x64xf32>
    %270 = stablehlo.dot_general %269, %arg14, contracting_dims = [3] x [0] : (tensor<512x1x24x64xf32>, tensor<64x1xf32>) -> tensor<512x1x24x1xf32>
    %271 = stablehlo.reshape %arg13 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %272 = stablehlo.broadcast_in_dim %271, dims = [1, 2, 3] : (tensor<1x1x1xf32>) -> tensor<1x1x1x1xf32>
    %273 = stablehlo.broadcast_in_dim %272, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<512x1x24x1xf32>
    %274 = stablehlo.add %270, %273 : tensor<512x1x24x1xf32>
    %275 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<512x1x24x1xf32>
    %276 = stablehlo.subtract %274, %275 : tensor<512x1x24x1xf32>
    %277 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<512x1x24x1xf32>
    %278 = stablehlo.compare GT, %276, %277, FLOAT : (tensor<512x1x24x1xf32>, tensor<512x1x24x1xf32>) -> tensor<512x1x24x1xi1>
    %279 = stablehlo.exponential %276 : tensor<512x1x24x1xf32>
    %280 = stablehlo.log_plus_one %279 : tensor<512x1x24x1xf32>
    %281 = stablehlo.select %278, %276, %280 : tensor<512x1x24x1xi1>, tensor<512x1x24x1xf32>
    %282 = stablehlo.reshape %281 : (tensor<512x1x24x1xf32>) -> tensor<512x1x24xf32>
    %283 = stablehlo.slice %185 [0:512, 0:1, 1:25] : (tensor<512x1x25xf32>) -> tensor<512x1x24xf32>
    %284 = stablehlo.slice %185 [0:512, 0:1, 0:24] : (tensor<512x1x25xf32>) -> tensor<512x1x24xf32>
    %285 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %286 = stablehlo.multiply %284, %285 : tensor<512x1x24xf32>
    %287 = stablehlo.subtract %283, %286 : tensor<512x1x24xf32>
    %288 = stablehlo.multiply %282, %287 : tensor<512x1x24xf32>
    %289 = stablehlo.multiply %1, %288 : tensor<512x1x24xf32>
    %290 = stablehlo.exponential %289 : tensor<512x1x24xf32>
    %291 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %292 = stablehlo.multiply %290, %291 : tensor<512x1x24xf32>
    %293 = stablehlo.subtract %0, %292 : tensor<512x1x24xf32>
    %294 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<512x1x24xf32>
    %295 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %296 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<24xi32>
    %297 = stablehlo.iota dim = 0 : tensor<24xi32>
    %298 = stablehlo.multiply %296, %297 : tensor<24xi32>
    %299 = stablehlo.add %295, %298 : tensor<24xi32>
    %300 = stablehlo.broadcast_in_dim %299, dims = [0] : (tensor<24xi32>) -> tensor<24x1xi32>
    %301 = stablehlo.broadcast_in_dim %300, dims = [0, 1] : (tensor<24x1xi32>) -> tensor<24x24xi32>
    %302 = stablehlo.broadcast_in_dim %299, dims = [1] : (tensor<24xi32>) -> tensor<1x24xi32>
    %303 = stablehlo.broadcast_in_dim %302, dims = [0, 1] : (tensor<1x24xi32>) -> tensor<24x24xi32>
    %304 = stablehlo.compare LT, %301, %303, SIGNED : (tensor<24x24xi32>, tensor<24x24xi32>) -> tensor<24x24xi1>
    %305 = stablehlo.convert %304 : (tensor<24x24xi1>) -> tensor<24x24xf32>
    %306 = stablehlo.dot_general %288, %305, contracting_dims = [2] x [0] : (tensor<512x1x24xf32>, tensor<24x24xf32>) -> tensor<512x1x24xf32>
    %307 = stablehlo.multiply %294, %306 : tensor<512x1x24xf32>
    %308 = stablehlo.exponential %307 : tensor<512x1x24xf32>
    %309 = stablehlo.multiply %293, %308 : tensor<512x1x24xf32>
    %310 = stablehlo.broadcast_in_dim %309, dims = [0, 1, 2] : (tensor<512x1x24xf32>) -> tensor<512x1x24x1xf32>
    %311 = stablehlo.broadcast_in_dim %310, dims = [0, 1, 2, 3] : (tensor<512x1x24x1xf32>) -> tensor<512x1x24x3xf32>
    %312 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x3xf32>
    %313 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x3xf32>
    %314 = stablehlo.dot_general %269, %arg25, contracting_dims = [3] x [0] : (tensor<512x1x24x64xf32>, tensor<64x32xf32>) -> tensor<512x1x24x32xf32>
    %315 = stablehlo.reshape %arg24 : (tensor<32xf32>) -> tensor<1x1x32xf32>
    %316 = stablehlo.broadcast_in_dim %315, dims = [1, 2, 3] : (tensor<1x1x32xf32>) -> tensor<1x1x1x32xf32>
    %317 = stablehlo.broadcast_in_dim %316, dims = [0, 1, 2, 3] : (tensor<1x1x1x32xf32>) -> tensor<512x1x24x32xf32>
    %318 = stablehlo.add %314, %317 : tensor<512x1x24x32xf32>
    %319 = stablehlo.slice %2 [0:512, 0:1, 3:6] : (tensor<512x1x6xf32>) -> tensor<512x1x3xf32>
    %320 = stablehlo.broadcast_in_dim %319, dims = [0, 1, 3] : (tensor<512x1x3xf32>) -> tensor<512x1x1x3xf32>
    %321 = stablehlo.broadcast_in_dim %320, dims = [0, 1, 2, 4] : (tensor<512x1x1x3xf32>) -> tensor<512x1x1x1x3xf32>
    %322 = stablehlo.broadcast_in_dim %321, dims = [0, 1, 2, 3, 4] : (tensor<512x1x1x1x3xf32>) -> tensor<512x1x1x2x3xf32>
    %323 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %324 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %325 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %326 = stablehlo.iota dim = 0 : tensor<2xf32>
    %327 = stablehlo.multiply %325, %326 : tensor<2xf32>
    %328 = stablehlo.add %324, %327 : tensor<2xf32>
    %329 = stablehlo.power %323, %328 : tensor<2xf32>
    %330 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %331 = stablehlo.multiply %329, %330 : tensor<2xf32>
    %332 = stablehlo.broadcast_in_dim %331, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %333 = stablehlo.broadcast_in_dim %332, dims = [2, 3] : (tensor<2x1xf32>) -> tensor<1x1x2x1xf32>
    %334 = stablehlo.broadcast_in_dim %333, dims = [1, 2, 3, 4] : (tensor<1x1x2x1xf32>) -> tensor<1x1x1x2x1xf32>
    %335 = stablehlo.broadcast_in_dim %334, dims = [0, 1, 2, 3, 4] : (tensor<1x1x1x2x1xf32>) -> tensor<512x1x1x2x3xf32>
    %336 = stablehlo.multiply %322, %335 : tensor<512x1x1x2x3xf32>
    %337 = stablehlo.reshape %336 : (tensor<512x1x1x2x3xf32>) -> tensor<512x1x1x6xf32>
    %338 = stablehlo.sine %337 : tensor<512x1x1x6xf32>
    %339 = stablehlo.cosine %337 : tensor<512x1x1x6xf32>
    %340 = stablehlo.concatenate %338, %339, dim = 3 : (tensor<512x1x1x6xf32>, tensor<512x1x1x6xf32>) -> tensor<512x1x1x12xf32>
    %341 = stablehlo.dot_general %340, %arg15, contracting_dims = [3] x [0] : (tensor<512x1x1x12xf32>, tensor<12x32xf32>) -> tensor<512x1x1x32xf32>
    %342 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x1x32xf32>
    %343 = stablehlo.multiply %341, %342 : tensor<512x1x1x32xf32>
    %344 = stablehlo.broadcast_in_dim %343, dims = [0, 1, 2, 3] : (tensor<512x1x1x32xf32>) -> tensor<512x1x24x32xf32>
    %345 = stablehlo.add %318, %344 : tensor<512x1x24x32xf32>
    %346 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x32xf32>
    %347 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x32xf32>
    %348 = stablehlo.negate %345 : tensor<512x1x24x32xf32>
    %349 = stablehlo.exponential %348 : tensor<512x1x24x32xf32>
    %350 = stablehlo.add %347, %349 : tensor<512x1x24x32xf32>
    %351 = stablehlo.divide %346, %350 : tensor<512x1x24x32xf32>
    %352 = stablehlo.multiply %345, %351 : tensor<512x1x24x32xf32>
    %353 = stablehlo.dot_general %352, %arg12, contracting_dims = [3] x [0] : (tensor<512x1x24x32xf32>, tensor<32x3xf32>) -> tensor<512x1x24x3xf32>
    %354 = stablehlo.reshape %arg11 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %355 = stablehlo.broadcast_in_dim %354, dims = [1, 2, 3] : (tensor<1x1x3xf32>) -> tensor<1x1x1x3xf32>
    %356 = stablehlo.broadcast_in_dim %355, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<512x1x24x3xf32>
    %357 = stablehlo.add %353, %356 : tensor<512x1x24x3xf32>
    %358 = stablehlo.negate %357 : tensor<512x1x24x3xf32>
    %359 = stablehlo.exponential %358 : tensor<512x1x24x3xf32>
    %360 = stablehlo.add %313, %359 : tensor<512x1x24x3xf32>
    %361 = stablehlo.divide %312, %360 : tensor<512x1x24x3xf32>
    %362 = stablehlo.multiply %311, %361 : tensor<512x1x24x3xf32>
    %363 = stablehlo.reduce(%362 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<512x1x24x3xf32>, tensor<f32>) -> tensor<512x1x3xf32>
    %364 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x1xf32>
    %365 = stablehlo.reduce(%309 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<512x1x24xf32>, tensor<f32>) -> tensor<512x1xf32>
    %366 = stablehlo.broadcast_in_dim %365, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x1x1xf32>
    %367 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x1xf32>
    %368 = stablehlo.multiply %366, %367 : tensor<512x1x1xf32>
    %369 = stablehlo.subtract %364, %368 : tensor<512x1x1xf32>
    %370 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x1xf32>
    %371 = stablehlo.multiply %369, %370 : tensor<512x1x1xf32>
    %372 = stablehlo.broadcast_in_dim %371, dims = [0, 1, 2] : (tensor<512x1x1xf32>) -> tensor<512x1x3xf32>
    %373 = stablehlo.add %363, %372 : tensor<512x1x3xf32>
    %374 = stablehlo.broadcast_in_dim %arg26, dims = [0, 2] : (tensor<512x3xf32>) -> tensor<512x1x3xf32>
    %375 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x3xf32>
    %376 = stablehlo.multiply %374, %375 : tensor<512x1x3xf32>
    %377 = stablehlo.subtract %373, %376 : tensor<512x1x3xf32>
    %378 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<512x1x3xf32>
    %379 = stablehlo.power %377, %378 : tensor<512x1x3xf32>
    %380 = stablehlo.reduce(%379 init: %cst_2) applies stablehlo.add across dimensions = [1, 2] : (tensor<512x1x3xf32>, tensor<f32>) -> tensor<512xf32>
    %cst_11 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %381 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %382 = stablehlo.divide %380, %381 : tensor<512xf32>
    %383 = stablehlo.broadcast_in_dim %141, dims = [0, 1, 2] : (tensor<512x1x24xf32>) -> tensor<512x1x24x1xf32>
    %384 = stablehlo.broadcast_in_dim %383, dims = [0, 1, 2, 3] : (tensor<512x1x24x1xf32>) -> tensor<512x1x24x3xf32>
    %385 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x3xf32>
    %386 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x3xf32>
    %387 = stablehlo.dot_general %105, %arg10, contracting_dims = [3] x [0] : (tensor<512x1x24x32xf32>, tensor<32x16xf32>) -> tensor<512x1x24x16xf32>
    %388 = stablehlo.reshape %arg9 : (tensor<16xf32>) -> tensor<1x1x16xf32>
    %389 = stablehlo.broadcast_in_dim %388, dims = [1, 2, 3] : (tensor<1x1x16xf32>) -> tensor<1x1x1x16xf32>
    %390 = stablehlo.broadcast_in_dim %389, dims = [0, 1, 2, 3] : (tensor<1x1x1x16xf32>) -> tensor<512x1x24x16xf32>
    %391 = stablehlo.add %387, %390 : tensor<512x1x24x16xf32>
    %392 = stablehlo.dot_general %340, %arg4, contracting_dims = [3] x [0] : (tensor<512x1x1x12xf32>, tensor<12x16xf32>) -> tensor<512x1x1x16xf32>
    %393 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x1x16xf32>
    %394 = stablehlo.multiply %392, %393 : tensor<512x1x1x16xf32>
    %395 = stablehlo.broadcast_in_dim %394, dims = [0, 1, 2, 3] : (tensor<512x1x1x16xf32>) -> tensor<512x1x24x16xf32>
    %396 = stablehlo.add %391, %395 : tensor<512x1x24x16xf32>
    %397 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x16xf32>
    %398 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x24x16xf32>
    %399 = stablehlo.negate %396 : tensor<512x1x24x16xf32>
    %400 = stablehlo.exponential %399 : tensor<512x1x24x16xf32>
    %401 = stablehlo.add %398, %400 : tensor<512x1x24x16xf32>
    %402 = stablehlo.divide %397, %401 : tensor<512x1x24x16xf32>
    %403 = stablehlo.multiply %396, %402 : tensor<512x1x24x16xf32>
    %404 = stablehlo.dot_general %403, %arg1, contracting_dims = [3] x [0] : (tensor<512x1x24x16xf32>, tensor<16x3xf32>) -> tensor<512x1x24x3xf32>
    %405 = stablehlo.reshape %arg0 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %406 = stablehlo.broadcast_in_dim %405, dims = [1, 2, 3] : (tensor<1x1x3xf32>) -> tensor<1x1x1x3xf32>
    %407 = stablehlo.broadcast_in_dim %406, dims = [0, 1, 2, 3] : (tensor<1x1x1x3xf32>) -> tensor<512x1x24x3xf32>
    %408 = stablehlo.add %404, %407 : tensor<512x1x24x3xf32>
    %409 = stablehlo.negate %408 : tensor<512x1x24x3xf32>
    %410 = stablehlo.exponential %409 : tensor<512x1x24x3xf32>
    %411 = stablehlo.add %386, %410 : tensor<512x1x24x3xf32>
    %412 = stablehlo.divide %385, %411 : tensor<512x1x24x3xf32>
    %413 = stablehlo.multiply %384, %412 : tensor<512x1x24x3xf32>
    %414 = stablehlo.reduce(%413 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<512x1x24x3xf32>, tensor<f32>) -> tensor<512x1x3xf32>
    %415 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x1xf32>
    %416 = stablehlo.reduce(%141 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<512x1x24xf32>, tensor<f32>) -> tensor<512x1xf32>
    %417 = stablehlo.broadcast_in_dim %416, dims = [0, 1] : (tensor<512x1xf32>) -> tensor<512x1x1xf32>
    %418 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x1xf32>
    %419 = stablehlo.multiply %417, %418 : tensor<512x1x1xf32>
    %420 = stablehlo.subtract %415, %419 : tensor<512x1x1xf32>
    %421 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x1xf32>
    %422 = stablehlo.multiply %420, %421 : tensor<512x1x1xf32>
    %423 = stablehlo.broadcast_in_dim %422, dims = [0, 1, 2] : (tensor<512x1x1xf32>) -> tensor<512x1x3xf32>
    %424 = stablehlo.add %414, %423 : tensor<512x1x3xf32>
    %425 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512x1x3xf32>
    %426 = stablehlo.multiply %374, %425 : tensor<512x1x3xf32>
    %427 = stablehlo.subtract %424, %426 : tensor<512x1x3xf32>
    %428 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<512x1x3xf32>
    %429 = stablehlo.power %427, %428 : tensor<512x1x3xf32>
    %430 = stablehlo.reduce(%429 init: %cst_2) applies stablehlo.add across dimensions = [1, 2] : (tensor<512x1x3xf32>, tensor<f32>) -> tensor<512xf32>
    %431 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %432 = stablehlo.divide %430, %431 : tensor<512xf32>
    %cst_12 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %433 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %434 = stablehlo.multiply %432, %433 : tensor<512xf32>
    %435 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<512xf32>
    %436 = stablehlo.multiply %434, %435 : tensor<512xf32>
    %437 = stablehlo.add %382, %436 : tensor<512xf32>
    %438 = stablehlo.reduce(%437 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<512xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<5.120000e+02> : tensor<f32>
    %439 = stablehlo.divide %438, %cst_13 : tensor<f32>
    return %439 : tensor<f32>
  }
}
